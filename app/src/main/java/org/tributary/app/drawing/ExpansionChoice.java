// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.ledger.flow.Flow;

import java.util.List;
import java.util.Set;

/// Which counterparties of an account an expansion shows one by one; a stack holds the others.
/// Immutable.
public sealed interface ExpansionChoice {

    /// Those with the largest flows.
    ///
    /// @param top how many each way
    record Largest(int top) implements ExpansionChoice {}

    /// Those whose flow weighs at least so much; see [Weights].
    ///
    /// @param units major units, of the case's base currency where there are rates
    record AtLeast(double units) implements ExpansionChoice {}

    /// These.
    ///
    /// @param accounts ordinals of counterparties
    record These(Set<Integer> accounts) implements ExpansionChoice {
        public These {
            accounts = Set.copyOf(accounts);
        }
    }

    /// The chosen ones of an account's flows, which come heaviest first.
    default List<Flow> of(List<Flow> ranked, int account, PictureWords words) {
        return switch (this) {
            case Largest(int top) -> ranked.subList(0, Math.min(top, ranked.size()));
            case AtLeast(double units) ->
                    ranked.stream().filter(flow -> words.weight(flow) >= units).toList();
            case These(Set<Integer> accounts) ->
                    ranked.stream()
                            .filter(flow -> accounts.contains(flow.counterparty(account)))
                            .toList();
        };
    }
}
