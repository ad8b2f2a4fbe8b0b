// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.ledger.casework.Author;
import org.tributary.reports.filing.Filer;
import org.tributary.reports.filing.narrative.NarrativeLanguage;
import org.tributary.reports.filing.profile.FilingProfile;

import java.util.List;

/// What to prepare, and what the case itself does not know.
///
/// @param profile the form
/// @param language of the narrative's draft
/// @param filer who files
/// @param indicators codes of the form the filer chose, beside those the alerts suggest
/// @param author who prepares it, for the audit trail
public record FilingOrder(
        FilingProfile profile,
        NarrativeLanguage language,
        Filer filer,
        List<String> indicators,
        Author author) {

    public FilingOrder {
        indicators = List.copyOf(indicators);
    }
}
