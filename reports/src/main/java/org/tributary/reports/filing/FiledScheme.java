// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import org.tributary.ledger.transfer.TransferId;

import java.util.List;
import java.util.Set;

/// A typology that was found in the case, and accepted as part of the report.
///
/// @param key of the typology, such as `fan-out`
/// @param name as people call it
/// @param subject account it is about, as the transfers name it
/// @param said what the finding itself says
/// @param rows the transfers it rests on
/// @param codes codes of forms its card suggests, by the name of the form
public record FiledScheme(
        String key,
        String name,
        String subject,
        Said said,
        List<TransferId> rows,
        Set<String> codes) {

    public FiledScheme {
        rows = List.copyOf(rows);
        codes = Set.copyOf(codes);
    }

    /// What a finding says of itself, in the language it was found in.
    ///
    /// @param finding its id
    /// @param sentence what was seen; empty if nobody says so
    /// @param grounds why it is unusual, each as half a sentence
    public record Said(String finding, String sentence, List<String> grounds) {

        /// A scheme nobody has words for.
        public static final Said NOTHING = new Said("", "", List.of());

        public Said {
            grounds = List.copyOf(grounds);
        }

        /// All of its words, whose figures are figures of the case.
        public String all() {
            return sentence + " " + String.join(" ", grounds);
        }
    }

    /// Tells it apart from others: the finding, where there is one.
    public String about() {
        return said.finding().isEmpty() ? key + "/" + subject : said.finding();
    }

    /// Marks sentences this finding gave.
    public String origin() {
        return CitedSentence.FINDING + said.finding();
    }
}
