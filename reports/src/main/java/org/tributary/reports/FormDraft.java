// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.check.FilingCheck;
import org.tributary.reports.filing.profile.FilingProfile;

import java.util.List;

/// What a case would tell one authority, as it stands: the form, its content, and what speaks
/// against filing it. Immutable.
///
/// @param profile the form
/// @param report what it would say
/// @param outcomes every check of the form, in the order of the form
public record FormDraft(
        FilingProfile profile, FilingReport report, List<FilingCheck.Outcome> outcomes) {

    public FormDraft {
        outcomes = List.copyOf(outcomes);
    }
}
