// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casework.CaseProgress;

import java.util.List;

/// What another case is about, read without opening it: nothing of it is changed, and it may be
/// open elsewhere. Immutable.
///
/// @param manifest which case it is
/// @param subjects whom it is about
/// @param progress how far it is, and what was filed from it
public record CaseGlance(
        CaseManifest manifest, List<GlancedSubject> subjects, CaseProgress progress) {

    /// Somebody another case is about.
    ///
    /// @param account through which they were marked
    /// @param name of the holder, may be empty
    public record GlancedSubject(AccountId account, String name) {}

    public CaseGlance {
        subjects = List.copyOf(subjects);
    }
}
