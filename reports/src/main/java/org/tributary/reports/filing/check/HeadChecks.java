// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import static org.tributary.reports.filing.check.Rules.rule;

import org.tributary.reports.filing.FilingMark;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.PriorReport;

import java.util.List;
import java.util.Set;

/// What stands over a report.
final class HeadChecks {

    private static final String KIND = "report.kind";
    private static final String PRIOR = "report.prior-number";

    static final List<FilingCheck> ALL =
            List.of(
                    rule(
                            "head.kind",
                            Severity.ERROR,
                            "A report is an initial, a correcting or a continuing one.",
                            KIND,
                            r ->
                                    has(r, FilingMark.INITIAL) || follows(r)
                                            ? ""
                                            : "Say whether the report is initial, correcting or"
                                                    + " continuing."),
                    rule(
                            "head.one-kind",
                            Severity.ERROR,
                            "An initial report neither corrects nor continues another.",
                            KIND,
                            r ->
                                    has(r, FilingMark.INITIAL) && follows(r)
                                            ? "The report is marked as initial and as following"
                                                    + " another; take one mark away."
                                            : ""),
                    rule(
                            "head.prior-named",
                            Severity.ERROR,
                            "A report that corrects or continues another names it.",
                            PRIOR,
                            r ->
                                    follows(r) && r.head().prior().isEmpty()
                                            ? "The report follows an earlier one; add that, with"
                                                    + " or without its number."
                                            : ""),
                    rule(
                            "head.prior-expected",
                            Severity.ERROR,
                            "Only a report that corrects or continues another names an earlier"
                                    + " one.",
                            PRIOR,
                            r ->
                                    !follows(r) && !r.head().prior().isEmpty()
                                            ? "The report names an earlier one but neither corrects"
                                                    + " nor continues it; mark it so."
                                            : ""),
                    rule(
                            "head.prior-number-known",
                            Severity.WARNING,
                            "The number of the earlier report is known.",
                            PRIOR,
                            r ->
                                    r.head().prior().stream().anyMatch(p -> !p.number().isKnown())
                                            ? "The number of an earlier report is unknown; look it"
                                                    + " up in the acknowledgement."
                                            : ""),
                    rule(
                            "head.prior-before",
                            Severity.ERROR,
                            "An earlier report was filed before this one.",
                            PRIOR,
                            r ->
                                    r.head().prior().stream().anyMatch(p -> later(r, p))
                                            ? "An earlier report is dated after this one; correct"
                                                    + " one of the dates."
                                            : ""),
                    rule(
                            "head.prior-once",
                            Severity.WARNING,
                            "No earlier report is named twice.",
                            PRIOR,
                            r ->
                                    Set.copyOf(r.head().prior()).size() < r.head().prior().size()
                                            ? "An earlier report is named twice; take one away."
                                            : ""),
                    rule(
                            "head.reference",
                            Severity.NOTE,
                            "The report has a number of the filer's own.",
                            "report.reference",
                            r ->
                                    r.head().reference().isKnown()
                                            ? ""
                                            : "The report has no number of your own, by which"
                                                    + " an answer could be told."),
                    rule(
                            "head.places",
                            Severity.ERROR,
                            "At least one place where the activity happened is told.",
                            "place.name",
                            r ->
                                    r.filer().places().isEmpty()
                                            ? "No institution is named where the activity happened;"
                                                    + " add one to the filer's profile."
                                            : ""));

    private HeadChecks() {}

    private static boolean later(FilingReport report, PriorReport prior) {
        return prior.filed().value().filter(d -> d.isAfter(report.head().date())).isPresent();
    }

    private static boolean has(FilingReport report, FilingMark mark) {
        return report.head().marks().contains(mark);
    }

    private static boolean follows(FilingReport report) {
        return has(report, FilingMark.CORRECTION) || has(report, FilingMark.CONTINUING);
    }
}
