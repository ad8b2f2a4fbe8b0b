// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.Arrays;

/// Whether accounts that pay one another in a finding do so again and again: at least three times
/// more than a week before or after. Standing orders, pooling and trade repeat themselves; money on
/// the run mostly takes a way it never took before. Stateless.
final class Familiarity {

    private static final long APART = Duration.ofDays(7).toMillis();
    private static final int AGAIN = 3;

    static final Parameter PARAMETER =
            Parameter.share(
                    "familiar",
                    "0.25",
                    "1",
                    "transfers between accounts that pay one another again and again",
                    Parameter.PROPOSAL);

    private Familiarity() {}

    /// The share of transfers whose payer pays their receiver again and again, in millionths.
    ///
    /// @param positions ascending
    static long share(CaseLedger ledger, int[] positions) {
        long familiar =
                Arrays.stream(positions).filter(p -> isFamiliar(ledger, p, positions)).count();
        return Measures.share((double) familiar, positions.length);
    }

    private static boolean isFamiliar(CaseLedger ledger, int position, int[] positions) {
        FlowGraph graph = ledger.graph();
        int from = graph.from(position);
        int to = graph.to(position);
        boolean fromPayer = graph.degree(from, Direction.OUT) <= graph.degree(to, Direction.IN);
        int account = fromPayer ? from : to;
        Direction direction = fromPayer ? Direction.OUT : Direction.IN;
        long begin = graph.at(positions[0]) - APART;
        long end = graph.at(positions[positions.length - 1]) + APART;
        int times = 0;
        for (int i = 0; times < AGAIN && i < graph.degree(account, direction); i++) {
            int p = graph.position(account, direction, i);
            boolean isOther = fromPayer ? graph.to(p) == to : graph.from(p) == from;
            if (isOther && (graph.at(p) < begin || graph.at(p) > end)) {
                times++;
            }
        }
        return times >= AGAIN;
    }
}
