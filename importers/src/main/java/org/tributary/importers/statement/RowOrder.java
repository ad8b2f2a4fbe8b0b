// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.statement;

/// In which order a file lists what happened.
public enum RowOrder {
    /// Not known; the order of lines is taken as it stands.
    UNKNOWN,
    OLDEST_FIRST,
    NEWEST_FIRST
}
