// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.profile.FilingProfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Glossary codes an authority asks for, held against the list the user brought.
final class GlossaryChecks {

    private static final String FIELD = "report.note";

    static final List<FilingCheck> ALL =
            List.of(
                    new FilingCheck(
                            "glossary.any",
                            Severity.WARNING,
                            "The report has glossary codes, or says that none applies.",
                            (r, profile) ->
                                    r.head().note().isKnown()
                                            ? List.of()
                                            : fault(
                                                    "The report has no glossary code; choose some,"
                                                            + " or say that no codes apply.")),
                    new FilingCheck(
                            "glossary.known",
                            Severity.ERROR,
                            "Glossary codes are those of the list that was loaded.",
                            GlossaryChecks::known),
                    new FilingCheck(
                            "glossary.loaded",
                            Severity.NOTE,
                            "A list of glossary codes is loaded.",
                            (r, profile) ->
                                    profile.table("glossary").isEmpty()
                                            ? fault(
                                                    "No list of glossary codes is loaded; get the"
                                                            + " current one from the authority.")
                                            : List.of()));

    private GlossaryChecks() {}

    private static List<Fault> known(FilingReport report, FilingProfile profile) {
        Map<String, String> glossary = profile.table("glossary");
        String note = report.head().note().value().orElse("");
        if (glossary.isEmpty() || note.toLowerCase(Locale.ROOT).equals("no codes apply")) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        for (String code : note.split("[ ,]+", -1)) {
            if (!code.isEmpty() && !glossary.containsKey(code)) {
                faults.addAll(fault("'%s' is not in the list of glossary codes.".formatted(code)));
            }
        }
        return faults;
    }

    private static List<Fault> fault(String sentence) {
        return List.of(new Fault(sentence, FIELD, 0));
    }
}
