// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.narrative.FigureProof;
import org.tributary.reports.filing.profile.FilingProfile;

import java.util.ArrayList;
import java.util.List;

/// All checks of a form.
public final class FilingChecks {

    private FilingChecks() {}

    /// The checks a profile asks for, in the order they are shown: those of its fields, then those
    /// of the families its setting `checks` names.
    ///
    /// @throws IllegalArgumentException if it names a family that does not exist
    public static List<FilingCheck> of(FilingProfile profile) {
        List<FilingCheck> checks = new ArrayList<>(SlotChecks.of(profile));
        for (String family : profile.setting("checks").orElse("report").split(" +", -1)) {
            switch (family) {
                case "report" -> {
                    checks.addAll(HeadChecks.ALL);
                    checks.addAll(SubjectChecks.ALL);
                    checks.addAll(ActivityChecks.ALL);
                    checks.addAll(TransferChecks.ALL);
                    checks.addAll(NarrativeChecks.ALL);
                    checks.addAll(AttachmentChecks.ALL);
                }
                case "classes" -> checks.addAll(ActivityChecks.CLASSES);
                case "glossary" -> checks.addAll(GlossaryChecks.ALL);
                case "goaml" -> checks.addAll(GoamlChecks.ALL);
                case "us" -> checks.addAll(UnitedStatesChecks.ALL);
                default ->
                        throw new IllegalArgumentException(
                                "profile %s: there are no checks '%s'"
                                        .formatted(profile.key(), family));
            }
        }
        return List.copyOf(checks);
    }

    /// Looks at a report with all checks of a form.
    public static List<FilingCheck.Outcome> run(FilingProfile profile, FilingReport report) {
        return run(profile, report, FigureProof.of(report));
    }

    /// The same with what was found of the figures of its sentences before.
    ///
    /// @param proof made of this report, or of one with another narrative only
    public static List<FilingCheck.Outcome> run(
            FilingProfile profile, FilingReport report, FigureProof proof) {
        return of(profile).stream().map(check -> check.run(report, profile, proof)).toList();
    }

    /// Whether nothing speaks against filing: no check with the weight of an error fails.
    public static boolean mayBeFiled(List<FilingCheck.Outcome> outcomes) {
        return outcomes.stream().allMatch(o -> o.ok() || o.check().severity() != Severity.ERROR);
    }
}
