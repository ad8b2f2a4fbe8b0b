// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds how money may have come from one account to another: all trails under a rule, the
/// shortest first. From an account to itself it finds loops.
///
/// Trails are looked for by length. Backwards from the target it is known of every transfer how
/// many hops are left, so that a walk forward never goes where the target is out of reach.
/// Stateless beyond the graph; thread-safe.
///
/// @param graph the transfers
public record TrailSearch(FlowGraph graph) {

    /// Steps after which a search gives up and says so: about a second.
    private static final long MOST_STEPS = 50_000_000;

    /// Trails of one length that are ranked against each other.
    private static final int MOST_RANKED = 10_000;

    /// Looks for trails.
    ///
    /// @param start ordinal of the account money leaves
    /// @param target ordinal of the account it reaches; the start for loops
    /// @param most how many trails to bring at most
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public Trails between(int start, int target, TrailRule rule, int most, Work work) {
        Steps steps = new Steps(MOST_STEPS, work);
        Walk walk =
                rule.kind() == TrailKind.HOPS
                        ? new AccountWalk(graph, rule, start, target, steps)
                        : new TransferWalk(graph, rule, start, target, steps);
        List<Trail> found = new ArrayList<>();
        boolean all = true;
        for (int length = 1; length <= rule.maxHops() && found.size() < most; length++) {
            work.begin("Looking for trails of %d hops".formatted(length), 0);
            walk.extend(work);
            List<Trail> alike = new ArrayList<>();
            walk.walk(
                    length,
                    trail -> {
                        if (alike.size() <= MOST_RANKED) {
                            alike.add(trail);
                        }
                    });
            alike.sort(quickest());
            int room = Math.min(most - found.size(), alike.size());
            found.addAll(alike.subList(0, room));
            all &= room == alike.size();
            all &= found.size() < most || length == rule.maxHops();
        }
        return new Trails(found, all && !steps.spent());
    }

    /// Trails out of order come last: money did not travel them that way.
    private Comparator<Trail> quickest() {
        return Comparator.<Trail, Boolean>comparing(trail -> !trail.isInOrder())
                .thenComparingLong(trail -> graph.at(trail.last()) - graph.at(trail.first()))
                .thenComparingInt(Trail::first)
                .thenComparingInt(Trail::last);
    }
}
