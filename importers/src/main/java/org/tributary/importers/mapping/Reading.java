// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.mapping;

/// From which side the headers of a file are understood.
public enum Reading {
    /// Each row names payer and receiver.
    TWO_SIDED,
    /// The file is the statement of one account.
    ONE_SIDED,
    /// Each row is about a party.
    PARTIES
}
