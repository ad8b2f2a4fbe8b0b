// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.flow.Flows;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntPredicate;

/// The flows around accounts, the heaviest first. Those last asked for are kept, because an account
/// with a hundred thousand counterparties is looked at again at every step around it. Thread-safe.
final class Neighbourhoods {

    private static final int KEPT = 32;

    private record Around(int account, Direction direction) {}

    private final Flows flows;
    private final PictureWords words;
    private final SequencedMap<Around, List<Flow>> kept = new LinkedHashMap<>(16, 0.75f, true);

    Neighbourhoods(Flows flows, PictureWords words) {
        this.flows = flows;
        this.words = words;
    }

    /// All flows into or out of an account. What it pays to itself is not among them.
    List<Flow> ranked(int account, Direction direction) {
        Around key = new Around(account, direction);
        synchronized (kept) {
            List<Flow> known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        List<Flow> found = ranked(account, direction, position -> true);
        synchronized (kept) {
            kept.put(key, found);
            if (kept.size() > KEPT) {
                kept.pollFirstEntry();
            }
        }
        return found;
    }

    /// The same of the transfers that count.
    List<Flow> ranked(int account, Direction direction, IntPredicate counted) {
        record Weighed(Flow flow, double weight) {}
        return flows.around(account, direction, counted).stream()
                .filter(flow -> flow.from() != flow.to())
                .map(flow -> new Weighed(flow, words.weight(flow)))
                .sorted(
                        Comparator.comparingDouble((Weighed w) -> -w.weight())
                                .thenComparingInt(w -> w.flow().counterparty(account)))
                .map(Weighed::flow)
                .toList();
    }
}
