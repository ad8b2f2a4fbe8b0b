// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.pattern;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Strangers;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One account pays several strangers, who pay one other account: money is split up and comes
/// together again. After AMLworld's scatter-gather. Accounts in between that pay very many are
/// businesses and no part of it. Where some pay on after they were paid, others that did so before
/// belong to it, too: they advanced the money, or the dates are those of booking.
public final class ScatterGather implements AccountDetector {

    static final Parameter LANES =
            Parameter.count(
                    "lanes", 2, 2, "accounts that pay on after they were paid", Parameter.PROPOSAL);

    static final Parameter KEPT =
            Parameter.share(
                    "alike",
                    "0.5",
                    "0",
                    "the lesser of what was scattered and what was gathered as a share of the"
                            + " other",
                    Parameter.PROPOSAL);

    static final Parameter HOP =
            Parameter.window(
                    "hop",
                    Duration.ofDays(4),
                    "time an account in between may keep the money",
                    Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window",
                    Duration.ofDays(5),
                    "time in which all is scattered",
                    Parameter.PROPOSAL);

    private static final int MOST_PAYMENTS = 40;
    private static final int MANY = 4;

    @Override
    public String typology() {
        return "scatter-gather";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(LANES, KEPT, Fan.MEDIAN, HOP, WINDOW);
    }

    /// Out of the source and on to the sink, through one account.
    private record Lane(int out, int in) {
        boolean isInOrder() {
            return in > out;
        }
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        int[] scattered = Strangers.of(ledger, account).out();
        if (scattered.length < 2) {
            return Stream.empty();
        }
        Map<Integer, List<Lane>> bySink = new TreeMap<>();
        for (int out : scattered) {
            int[] on =
                    Strangers.after(
                            ledger,
                            ledger.graph().to(out),
                            Direction.OUT,
                            ledger.graph().firstFrom(ledger.graph().at(out) - limits.of(HOP)),
                            ledger.graph().at(out) + limits.of(HOP),
                            MOST_PAYMENTS);
            Arrays.stream(on)
                    .filter(p -> ledger.graph().to(p) != account)
                    .forEach(
                            p ->
                                    bySink.computeIfAbsent(
                                                    ledger.graph().to(p), s -> new ArrayList<>())
                                            .add(new Lane(out, p)));
        }
        return bySink.values().stream()
                .filter(lanes -> lanes.size() > 1)
                .flatMap(lanes -> windows(lanes, ledger, limits.of(WINDOW)))
                .filter(lanes -> between(inOrder(lanes), ledger).length > 1)
                .map(lanes -> candidate(account, lanes, ledger));
    }

    private static Stream<List<Lane>> windows(List<Lane> lanes, CaseLedger ledger, long window) {
        int[] outs = lanes.stream().mapToInt(Lane::out).toArray();
        return Windows.sliding(ledger.graph(), outs, window, 2).stream()
                .map(w -> lanes.subList(w.from(), w.to()));
    }

    private static int[] between(List<Lane> lanes, CaseLedger ledger) {
        return lanes.stream().mapToInt(l -> ledger.graph().to(l.out)).sorted().distinct().toArray();
    }

    private static List<Lane> inOrder(List<Lane> lanes) {
        return lanes.stream().filter(Lane::isInOrder).toList();
    }

    private static Candidate candidate(int source, List<Lane> lanes, CaseLedger ledger) {
        int[] out = lanes.stream().mapToInt(Lane::out).sorted().distinct().toArray();
        int[] in = lanes.stream().mapToInt(Lane::in).sorted().distinct().toArray();
        int[] between = between(lanes, ledger);
        int sink = ledger.graph().to(in[0]);
        List<Lane> inOrder = inOrder(lanes);
        long[] scattered =
                Amounts.received(ledger, inOrder.stream().mapToInt(Lane::out).distinct().toArray());
        double left = Amounts.sum(scattered);
        double arrived =
                Amounts.sum(
                        Amounts.paid(
                                ledger, inOrder.stream().mapToInt(Lane::in).distinct().toArray()));
        int[] accounts =
                IntStream.concat(
                                IntStream.of(source, sink),
                                Arrays.stream(between).filter(b -> b != sink))
                        .toArray();
        return new Candidate(
                source,
                accounts,
                Moves.together(out, in),
                Measures.of(LANES, between(inOrder, ledger).length)
                        .and(KEPT, Measures.share(Math.min(left, arrived), Math.max(left, arrived)))
                        .and(Fan.MEDIAN, Amounts.median(scattered)),
                signs(between.length, left, arrived),
                "%s paid %s to %d strangers, who paid %s to %s."
                        .formatted(
                                Mention.account(source),
                                Figures.of(Figures.paid(ledger, out)),
                                between.length,
                                Figures.of(Figures.paid(ledger, in)),
                                Mention.account(sink)));
    }

    private static List<Sign> signs(int lanes, double left, double arrived) {
        List<Sign> signs = new ArrayList<>();
        if (lanes >= MANY) {
            signs.add(new Sign(25, "%d ways that part and meet are no chance".formatted(lanes)));
        }
        if (Math.min(left, arrived) >= Math.max(left, arrived) * 9 / 10) {
            signs.add(new Sign(15, "nearly as much arrived as had left"));
        }
        return signs;
    }
}
