// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.narrative;

/// Something in a sentence that has digits.
///
/// @param kind what it looks like
/// @param from where it begins in the sentence
/// @param to behind its last character
/// @param text as it stands there
public record Figure(Kind kind, int from, int to, String text) {

    /// What figures look like.
    public enum Kind {
        /// `12,345.60 USD`, `USD 5` or `$5`.
        AMOUNT,
        /// `2026-03-02`, `2 March 2026` or `2026年3月2日`.
        DAY,
        /// Anything else with a digit: a count, the number of an account, a file and its line.
        NUMBER
    }
}
