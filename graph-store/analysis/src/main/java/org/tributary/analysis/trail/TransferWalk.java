// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.util.Optional;
import java.util.function.Consumer;

/// Walks all trails of one length in which every transfer comes after the last one. Not
/// thread-safe.
final class TransferWalk implements Walk {

    private final FlowGraph graph;
    private final Succession succession;
    private final Corridor corridor;
    private final Outset outset;
    private final Path path;
    private final Steps steps;
    private final int start;
    private final int target;
    private Optional<RemainingHops> remaining = Optional.empty();
    private int length;

    TransferWalk(FlowGraph graph, TrailRule rule, int start, int target, Steps steps) {
        this.graph = graph;
        this.steps = steps;
        this.start = start;
        this.target = target;
        succession = new Succession(graph, rule);
        corridor = new Corridor(graph, start, target);
        outset = new Outset(graph, succession, start);
        path = new Path(rule.maxHops());
    }

    @Override
    public void extend(Work work) {
        length++;
        corridor.extendFromStart(length, work);
        if (corridor.fromStart(target) <= length) {
            outset.extend(length, work);
            RemainingHops known = remaining.orElseGet(this::remaining);
            remaining = Optional.of(known);
            known.find(length, work);
        }
    }

    private RemainingHops remaining() {
        return new RemainingHops(graph, succession, corridor, outset, start, target);
    }

    @Override
    public void walk(int wanted, Consumer<Trail> found) {
        if (remaining.isEmpty()) {
            return;
        }
        for (int i = 0; i < graph.degree(start, Direction.OUT) && steps.take(); i++) {
            step(remaining.get(), graph.position(start, Direction.OUT, i), wanted, found);
        }
    }

    private void step(RemainingHops remaining, int position, int left, Consumer<Trail> found) {
        int account = graph.to(position);
        int needed = remaining.of(position);
        if (needed == 0 || needed > left || path.visits(account) || !isMiddle(account, left)) {
            return;
        }
        path.push(position, account);
        if (left == 1) {
            found.accept(path.trail());
        } else {
            int i = succession.notBefore(account, Direction.OUT, position + 1);
            for (; i < graph.degree(account, Direction.OUT) && steps.take(); i++) {
                int next = graph.position(account, Direction.OUT, i);
                if (!succession.inTime(position, next)) {
                    break;
                }
                // Whether any way leads on is known at less cost than whether amounts agree.
                if (remaining.of(next) != 0 && succession.conserves(position, next)) {
                    step(remaining, next, left - 1, found);
                }
            }
        }
        path.pop();
    }

    /// A trail ends where it first reaches the target, and does not come back to its start.
    private boolean isMiddle(int account, int left) {
        return left == 1 ? account == target : account != target && account != start;
    }
}
