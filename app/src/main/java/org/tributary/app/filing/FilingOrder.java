// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.FilingChoices;
import org.tributary.ledger.casework.FilingDraft;
import org.tributary.reports.filing.Filer;
import org.tributary.reports.filing.narrative.NarrativeLanguage;
import org.tributary.reports.filing.profile.FilingProfile;

import java.util.Arrays;

/// What to prepare.
///
/// @param profile the form
/// @param draft what was chosen and written for it so far
/// @param filer who files
/// @param author who prepares it, for the audit trail
public record FilingOrder(FilingProfile profile, FilingDraft draft, Filer filer, Author author) {

    /// What was chosen; where nothing was, the form's own language and nothing else.
    public FilingChoices choices() {
        return draft.choices().orElseGet(() -> standard(profile));
    }

    /// The choices of a form with which nothing was done.
    public static FilingChoices standard(FilingProfile profile) {
        return FilingChoices.in(
                profile.setting("language").orElse(NarrativeLanguage.ENGLISH.code()));
    }

    /// The language of the narrative.
    public NarrativeLanguage language() {
        return Arrays.stream(NarrativeLanguage.values())
                .filter(language -> language.code().equals(choices().language()))
                .findFirst()
                .orElse(NarrativeLanguage.ENGLISH);
    }
}
