// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import java.util.List;

/// Who files: the parties a report demands besides its subjects. Kept once and used for every
/// report. Immutable.
///
/// @param institution the institution that reports
/// @param transmission who sends it
/// @param office where the authority asks back
/// @param reporter the person who answers for the report
/// @param places where the activity took place
public record Filer(
        FilingInstitution institution,
        Transmission transmission,
        ContactOffice office,
        ReportingPerson reporter,
        List<ActivityPlace> places) {

    public Filer {
        places = List.copyOf(places);
    }

    /// Who sends the report, often the reporting institution itself.
    ///
    /// @param sender name, address and telephone
    /// @param controlCode the code the authority's gateway gave the sender
    /// @param contact name of the person who can be asked about the sending
    public record Transmission(
            FilingInstitution sender, Fact<String> controlCode, Fact<String> contact) {}

    /// The office that answers questions.
    public record ContactOffice(Fact<String> name, Fact<String> phone, Fact<String> extension) {}

    /// The person who answers for the report.
    ///
    /// @param occupation what the person is in the institution
    public record ReportingPerson(
            Fact<String> firstName,
            Fact<String> lastName,
            Fact<String> email,
            Fact<String> occupation) {}

    /// An institution where the activity took place, with those of its branches that saw it.
    public record ActivityPlace(FilingInstitution institution, List<FilingBranch> branches) {
        public ActivityPlace {
            branches = List.copyOf(branches);
        }
    }
}
