// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.FlowGraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Joins transfers to threads: each goes on with the one continuation nearest to it in amount,
/// where it is itself the nearest of all that one could continue. So no transfer is in two threads,
/// and what else an account does breaks none. Stateless.
final class Threads {

    private static final int NONE = -1;

    private Threads() {}

    /// All threads of at least that many transfers, each as positions in order of time.
    static List<int[]> of(CaseLedger ledger, Continuations continuations, int least) {
        FlowGraph graph = ledger.graph();
        int transfers = graph.transferCount();
        int[] next = new int[transfers];
        int[] previous = new int[transfers];
        double[] apart = new double[transfers];
        Arrays.fill(next, NONE);
        Arrays.fill(previous, NONE);
        for (int position = 0; position < transfers; position++) {
            double nearest = Double.MAX_VALUE;
            for (int p : continuations.after(position)) {
                if (graph.to(p) == graph.from(position)) {
                    continue;
                }
                double far = apart(ledger, position, p);
                if (far < nearest) {
                    nearest = far;
                    next[position] = p;
                }
                if (previous[p] == NONE || far < apart[p]) {
                    previous[p] = position;
                    apart[p] = far;
                }
            }
        }
        List<int[]> threads = new ArrayList<>();
        for (int position = 0; position < transfers; position++) {
            if (!isLinked(next, previous, previous[position], position)) {
                int[] thread = thread(next, previous, position);
                if (thread.length >= least) {
                    threads.add(thread);
                }
            }
        }
        return threads;
    }

    private static double apart(CaseLedger ledger, int position, int p) {
        return Math.abs(Math.log((double) ledger.paid(p) / ledger.received(position)));
    }

    private static boolean isLinked(int[] next, int[] previous, int from, int to) {
        return from != NONE && to != NONE && next[from] == to && previous[to] == from;
    }

    private static int[] thread(int[] next, int[] previous, int first) {
        int length = 1;
        for (int p = first; isLinked(next, previous, p, next[p]); p = next[p]) {
            length++;
        }
        int[] thread = new int[length];
        thread[0] = first;
        for (int i = 1; i < length; i++) {
            thread[i] = next[thread[i - 1]];
        }
        return thread;
    }
}
