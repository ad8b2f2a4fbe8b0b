// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

/// What the rows of a file are about.
public enum RowContent {
    TRANSFERS,
    /// Customers, holders, addresses, devices: rows that attach to accounts.
    PARTIES
}
