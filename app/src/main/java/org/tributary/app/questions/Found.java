// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.questions;

import org.tributary.analysis.reach.Reached;
import org.tributary.analysis.shared.Shared;
import org.tributary.app.trails.TracedTrail;
import org.tributary.ledger.flow.Flow;

import java.util.List;
import java.util.stream.Stream;

/// One answer to a question about accounts.
public sealed interface Found {

    /// What shows it in a picture: lists of accounts, from payer to payee.
    List<List<Integer>> trails();

    /// Somebody they have in common.
    record Counterparty(Shared shared) implements Found {
        @Override
        public List<List<Integer>> trails() {
            return Stream.concat(shared.pays().stream(), shared.paidBy().stream())
                    .map((Flow flow) -> List.of(flow.from(), flow.to()))
                    .toList();
        }
    }

    /// An account money can have gone to or come from.
    ///
    /// @param start ordinal of the account it was followed from
    /// @param reached what was reached
    /// @param way the accounts on a shortest way, from payer to payee
    record Far(int start, Reached reached, List<Integer> way) implements Found {
        public Far {
            way = List.copyOf(way);
        }

        @Override
        public List<List<Integer>> trails() {
            return List.of(way);
        }
    }

    /// A trail between two of them, or back to one.
    record Way(TracedTrail trail) implements Found {
        @Override
        public List<List<Integer>> trails() {
            return List.of(trail.accounts());
        }
    }
}
