// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.format;

import org.tributary.importers.dialect.Guess;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.statement.OwnAccount;
import org.tributary.importers.statement.RowOrder;
import org.tributary.importers.statement.SignRule;
import org.tributary.ledger.money.CurrencyCode;

import java.util.Optional;

/// What was read out of a file's first rows, its name and the lines above its table about whose
/// statement it is, each part with its confidence and reason.
///
/// @param own the own account; unknown if a column holds it, or if nothing tells it
/// @param sign how rows say which way money went
/// @param currency the currency of all rows; empty if a column holds it, or if nothing tells it
/// @param order in which order the file lists what happened
public record StatementGuess(
        Guess<OwnAccount> own,
        Guess<SignRule> sign,
        Guess<Optional<CurrencyCode>> currency,
        Guess<RowOrder> order) {

    /// Every part as the user or a profile said.
    public static StatementGuess given(ImportProfile profile, String by) {
        return new StatementGuess(
                Guess.given(profile.statement().own(), by),
                Guess.given(profile.statement().sign(), by),
                Guess.given(profile.money().fixed(), by),
                Guess.given(profile.statement().order(), by));
    }
}
