// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Two accounts send money back and forth within a day, and in the end hardly any has moved.
public final class PingPong implements AccountDetector {

    static final Parameter REVERSALS =
            Parameter.count("reversals", 4, 2, "changes of direction", Parameter.PROPOSAL);

    static final Parameter NET =
            Parameter.share(
                    "net",
                    "0.1",
                    "0.3",
                    "what moved in the end, of all that was sent",
                    Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money("amount", "1000", "100", "all that was sent", Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(1), "time of all transfers", Parameter.PROPOSAL);

    @Override
    public String typology() {
        return "ping-pong";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(REVERSALS, NET, AMOUNT, WINDOW);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        FlowGraph graph = ledger.graph();
        Moves moves = Moves.of(ledger, account);
        // Each pair is looked at from its lower ordinal; transfers of a pair lie side by side.
        long[] deals =
                LongStream.concat(
                                Arrays.stream(moves.in())
                                        .mapToLong(p -> (long) graph.from(p) << Integer.SIZE | p),
                                Arrays.stream(moves.out())
                                        .mapToLong(p -> (long) graph.to(p) << Integer.SIZE | p))
                        .filter(deal -> deal >> Integer.SIZE > account)
                        .sorted()
                        .toArray();
        Stream.Builder<int[]> pairs = Stream.builder();
        int from = 0;
        for (int to = 1; to <= deals.length; to++) {
            if (to == deals.length || deals[to] >> Integer.SIZE != deals[from] >> Integer.SIZE) {
                if (to - from > REVERSALS.loosest()) {
                    pairs.add(
                            Arrays.stream(deals, from, to).mapToInt(deal -> (int) deal).toArray());
                }
                from = to;
            }
        }
        return pairs.build()
                .flatMap(
                        pair ->
                                Windows.sliding(graph, pair, limits.of(WINDOW), 3).stream()
                                        .map(w -> Arrays.copyOfRange(pair, w.from(), w.to())))
                .filter(positions -> reversals(graph, positions) >= REVERSALS.loosest())
                .map(positions -> candidate(account, ledger, positions));
    }

    private static long reversals(FlowGraph graph, int[] positions) {
        return IntStream.range(1, positions.length)
                .filter(i -> graph.from(positions[i]) != graph.from(positions[i - 1]))
                .count();
    }

    private static Candidate candidate(int account, CaseLedger ledger, int[] positions) {
        FlowGraph graph = ledger.graph();
        int first = positions[0];
        int other = graph.from(first) == account ? graph.to(first) : graph.from(first);
        long all = Arrays.stream(positions).mapToLong(ledger::paid).sum();
        long out =
                Arrays.stream(positions)
                        .filter(p -> graph.from(p) == account)
                        .mapToLong(ledger::paid)
                        .sum();
        long reversals = reversals(graph, positions);
        return new Candidate(
                account,
                new int[] {account, other},
                positions,
                Measures.of(REVERSALS, reversals)
                        .and(NET, Measures.share((double) Math.abs(2 * out - all), (double) all))
                        .and(AMOUNT, all),
                ledger.accounts().sameHolder(account, other)
                        ? List.of(new Sign(-20, "both accounts have one holder"))
                        : List.of(new Sign(10, "the accounts are not known to have one holder")),
                "%s and %s sent one another %s in %d transfers, to and fro."
                        .formatted(
                                Mention.account(account),
                                Mention.account(other),
                                Figures.of(Figures.paid(ledger, positions)),
                                positions.length));
    }
}
