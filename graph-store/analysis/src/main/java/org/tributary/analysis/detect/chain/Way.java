// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Transfers of which each passes on what the one before brought.
///
/// @param transfers positions in the order in which the money goes
@SuppressWarnings("ArrayRecordComponent") // positions, never compared as values
record Way(CaseLedger ledger, int[] transfers) {

    private static final long AROUND = Duration.ofDays(3).toMillis();
    private static final int MOSTLY = 800_000;
    private static final int HARDLY = 400_000;
    private static final int LONG = 6;

    int first() {
        return transfers[0];
    }

    int last() {
        return transfers[transfers.length - 1];
    }

    /// All accounts on the way, each once, the first payer first.
    int[] accounts() {
        FlowGraph graph = ledger.graph();
        return IntStream.concat(
                        IntStream.of(graph.from(first())), Arrays.stream(transfers).map(graph::to))
                .distinct()
                .toArray();
    }

    /// The smallest amount paid, by the yardstick.
    long least() {
        return Arrays.stream(transfers).mapToLong(ledger::paid).min().orElse(0);
    }

    /// The largest amount paid, by the yardstick.
    long most() {
        return Arrays.stream(transfers).mapToLong(ledger::paid).max().orElse(0);
    }

    /// The time from the earliest to the latest transfer.
    Duration took() {
        FlowGraph graph = ledger.graph();
        long begin = Arrays.stream(transfers).mapToLong(graph::at).min().orElse(0);
        long end = Arrays.stream(transfers).mapToLong(graph::at).max().orElse(0);
        return Duration.ofMillis(end - begin);
    }

    /// What speaks for and against one sum being passed on.
    List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        long familiar = Familiarity.share(ledger, Arrays.stream(transfers).sorted().toArray());
        if (familiar == 0) {
            signs.add(new Sign(15, "none of the accounts pays the next again and again"));
        }
        long own = own();
        if (own >= MOSTLY) {
            signs.add(new Sign(15, "it was most of what the accounts between got around then"));
        } else if (own < HARDLY) {
            signs.add(new Sign(-20, "the accounts between had much other business around then"));
        }
        if (transfers.length >= LONG) {
            signs.add(new Sign(10, "the way is long"));
        }
        return signs;
    }

    /// How much of what the accounts between got around then was this money: the median of their
    /// shares, in millionths.
    long own() {
        long[] shares =
                Arrays.stream(transfers)
                        .limit(transfers.length - 1L)
                        .mapToLong(this::own)
                        .sorted()
                        .toArray();
        return shares[(shares.length - 1) / 2];
    }

    private long own(int position) {
        FlowGraph graph = ledger.graph();
        int account = graph.to(position);
        double all = 0;
        int degree = graph.degree(account, Direction.IN);
        for (int i = graph.firstFrom(account, Direction.IN, graph.at(position) - AROUND);
                i < degree;
                i++) {
            int p = graph.position(account, Direction.IN, i);
            if (graph.at(p) > graph.at(position) + AROUND) {
                break;
            }
            all += ledger.moves(p) ? ledger.received(p) : 0;
        }
        return Measures.share((double) ledger.received(position), all);
    }
}
