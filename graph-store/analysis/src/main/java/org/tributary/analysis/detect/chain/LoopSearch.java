// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Walks from one transfer along its continuations, through no account twice, until it comes back
/// to the payer of the first. The first is the earliest of a loop, so that each loop is found from
/// one place. After too many steps from one transfer the search there is given up. Not thread-safe.
final class LoopSearch {

    private static final int MOST_STEPS = 20_000;

    private final CaseLedger ledger;
    private final FlowGraph graph;
    private final Continuations next;
    private final Rule rule;
    private final int[] path;
    private int steps;

    /// How far a loop may go.
    ///
    /// @param hops most transfers in a loop
    /// @param span time from its first to its last transfer, in milliseconds
    /// @param even its smallest amount as a share of its largest, at least
    /// @param back most transfers that are earlier than the one they continue
    record Rule(int hops, long span, double even, int back) {}

    /// Whether an account got or gave money of about a transfer's amount so near in time that a
    /// loop could be closed.
    static BitSet closing(CaseLedger ledger, Rule rule, Direction direction) {
        long[] words = new long[(ledger.graph().transferCount() + 63) / 64];
        IntStream.range(0, words.length)
                .parallel()
                .forEach(
                        word -> {
                            int from = word * 64;
                            int to = Math.min(from + 64, ledger.graph().transferCount());
                            for (int p = from; p < to; p++) {
                                if (ledger.moves(p) && isClosed(ledger, rule, direction, p)) {
                                    words[word] |= 1L << p;
                                }
                            }
                        });
        return BitSet.valueOf(words);
    }

    /// @param direction `IN` to look for what comes back to the payer of a first transfer, `OUT`
    ///     for what the receiver of a last one had paid
    private static boolean isClosed(
            CaseLedger ledger, Rule rule, Direction direction, int position) {
        FlowGraph graph = ledger.graph();
        boolean isFirst = direction == Direction.IN;
        int account = isFirst ? graph.from(position) : graph.to(position);
        int degree = graph.degree(account, direction);
        int index =
                isFirst
                        ? graph.firstAt(account, direction, position + 1)
                        : graph.firstFrom(account, direction, graph.at(position) - rule.span);
        while (index < degree) {
            int p = graph.position(account, direction, index++);
            if (isFirst ? graph.at(p) - graph.at(position) > rule.span : p >= position) {
                return false;
            }
            long paid = ledger.paid(p);
            if (ledger.moves(p)
                    && Math.min(paid, ledger.paid(position))
                            >= rule.even * Math.max(paid, ledger.paid(position))) {
                return true;
            }
        }
        return false;
    }

    LoopSearch(CaseLedger ledger, Continuations next, Rule rule) {
        this.ledger = ledger;
        this.graph = ledger.graph();
        this.next = next;
        this.rule = rule;
        path = new int[rule.hops];
    }

    /// Gives all loops whose earliest transfer is that, each as positions in the order in which
    /// the money goes.
    void from(int first, Consumer<int[]> loops) {
        steps = 0;
        path[0] = first;
        long paid = ledger.paid(first);
        walk(1, paid, paid, 0, loops);
    }

    private void walk(int length, long least, long most, int back, Consumer<int[]> loops) {
        int last = path[length - 1];
        for (int p : next.after(last)) {
            if (p <= path[0] || graph.at(p) - graph.at(path[0]) > rule.span) {
                continue;
            }
            if (++steps > MOST_STEPS) {
                return;
            }
            long low = Math.min(least, ledger.paid(p));
            long high = Math.max(most, ledger.paid(p));
            int backs = back + (graph.at(p) < graph.at(last) ? 1 : 0);
            if (low < rule.even * high || backs > rule.back) {
                continue;
            }
            path[length] = p;
            if (graph.to(p) == graph.from(path[0])) {
                loops.accept(Arrays.copyOf(path, length + 1));
            } else if (length + 1 < rule.hops && isNew(graph.to(p), length)) {
                walk(length + 1, low, high, backs, loops);
            }
        }
    }

    private boolean isNew(int account, int length) {
        for (int i = 0; i < length; i++) {
            if (graph.to(path[i]) == account) {
                return false;
            }
        }
        return true;
    }
}
