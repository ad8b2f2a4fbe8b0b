// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import java.util.List;

/// What an investigator chose for a report to an authority. Immutable.
///
/// @param language ISO 639 code of the narrative's language
/// @param indicators codes of the form that were chosen beside those findings suggest
/// @param dropped codes that findings suggest and the investigator does not want
/// @param leftOut numbers of parties that are subjects of the case but not of this report
/// @param kind what kind of report it is
/// @param priorNumber the number the authority gave the earlier report; empty if there is none, or
///     it is unknown
/// @param note a word to the authority, such as the key term of an advisory; may be empty
public record FilingChoices(
        String language,
        List<String> indicators,
        List<String> dropped,
        List<Long> leftOut,
        ReportKind kind,
        String priorNumber,
        String note) {

    /// What kind of report it is.
    public enum ReportKind {
        /// The first on this activity.
        INITIAL,
        /// Corrects or amends an earlier one.
        CORRECTION,
        /// Goes on with activity that was reported before.
        CONTINUING,
        /// Corrects one that went on with earlier activity.
        CORRECTED_CONTINUING
    }

    public FilingChoices {
        indicators = List.copyOf(indicators);
        dropped = List.copyOf(dropped);
        leftOut = List.copyOf(leftOut);
    }

    /// Nothing was chosen but the language.
    public static FilingChoices in(String language) {
        return new FilingChoices(
                language, List.of(), List.of(), List.of(), ReportKind.INITIAL, "", "");
    }

    public FilingChoices withLanguage(String other) {
        return new FilingChoices(other, indicators, dropped, leftOut, kind, priorNumber, note);
    }

    public FilingChoices withIndicators(List<String> chosen, List<String> unwanted) {
        return new FilingChoices(language, chosen, unwanted, leftOut, kind, priorNumber, note);
    }

    public FilingChoices withLeftOut(List<Long> parties) {
        return new FilingChoices(language, indicators, dropped, parties, kind, priorNumber, note);
    }

    public FilingChoices withKind(ReportKind other, String prior) {
        return new FilingChoices(language, indicators, dropped, leftOut, other, prior, note);
    }

    public FilingChoices withNote(String other) {
        return new FilingChoices(language, indicators, dropped, leftOut, kind, priorNumber, other);
    }
}
