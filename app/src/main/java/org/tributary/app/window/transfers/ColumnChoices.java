// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import java.util.List;

/// The values of a column that one can choose, the most frequent first.
///
/// @param most those that are listed
/// @param different how many there are in all
record ColumnChoices(List<ColumnChoices.Choice> most, int different) {

    /// A value.
    ///
    /// @param value a word of the ledger, or the ordinal of an account as digits
    /// @param words as it is read
    /// @param count how many rows have it
    record Choice(String value, String words, long count) {}

    ColumnChoices {
        most = List.copyOf(most);
    }
}
