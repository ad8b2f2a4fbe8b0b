// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Walks all ways through accounts of one length, whenever the transfers were. Each hop is shown by
/// one transfer: the first after the hop before it, or the last one where none comes after. Not
/// thread-safe.
final class AccountWalk implements Walk {

    private final FlowGraph graph;
    private final Flows flows;
    private final Path path;
    private final Steps steps;
    private final int start;
    private final int target;
    private final Corridor corridor;
    private int length;

    AccountWalk(FlowGraph graph, TrailRule rule, int start, int target, Steps steps) {
        this.graph = graph;
        this.steps = steps;
        this.start = start;
        this.target = target;
        flows = new Flows(graph);
        path = new Path(rule.maxHops());
        corridor = new Corridor(graph, start, target);
    }

    @Override
    public void extend(Work work) {
        length++;
        corridor.extend(length, work);
    }

    @Override
    public void walk(int length, Consumer<Trail> found) {
        from(start, length, found);
    }

    private void from(int account, int left, Consumer<Trail> found) {
        Set<Integer> tried = new HashSet<>();
        for (int i = 0; i < graph.degree(account, Direction.OUT) && steps.take(); i++) {
            int next = graph.to(graph.position(account, Direction.OUT, i));
            if (next == account
                    || corridor.toTarget(next) > left - 1
                    || path.visits(next)
                    || !tried.add(next)) {
                continue;
            }
            if (left == 1 ? next == target : next != target && next != start) {
                path.push(0, next);
                if (left == 1) {
                    found.accept(shown(path.accounts()));
                } else {
                    from(next, left - 1, found);
                }
                path.pop();
            }
        }
    }

    private Trail shown(List<Integer> accounts) {
        List<Integer> positions = new ArrayList<>();
        int payer = start;
        int last = -1;
        for (int receiver : accounts) {
            int[] between = flows.between(payer, receiver, Period.ALWAYS);
            int index = Arrays.binarySearch(between, last + 1);
            int after = index < 0 ? -index - 1 : index;
            last = between[Math.min(after, between.length - 1)];
            positions.add(last);
            payer = receiver;
        }
        return new Trail(positions);
    }
}
