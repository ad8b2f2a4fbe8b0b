// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Customers;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A customer pays in one place and is paid as much in another within a day, again and again, by
/// and to accounts that have nothing to do with one another: value changes its place though no
/// money crosses a border. Informal value transfer, 对敲 (FinCEN FIN-2025-A003).
public final class MirrorSettlement implements Detector {

    static final Parameter PAIRS =
            Parameter.count("pairs", 2, 1, "payments mirrored by another", Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money(
                    "amount", "5000", "1000", "all that was paid and mirrored", Parameter.PROPOSAL);

    static final Parameter FOCUS =
            Parameter.share(
                    "focus",
                    "0.3",
                    "0.05",
                    "mirrored payments among all of the customer in that time",
                    Parameter.PROPOSAL);

    static final Parameter LEAST =
            Parameter.moneyShape(
                    "least", "500", "payments smaller than that are left out", Parameter.PROPOSAL);

    static final Parameter HOURS =
            Parameter.window(
                    "apart",
                    Duration.ofHours(24),
                    "time between a payment and its mirror image",
                    Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(30), "time of all payments", Parameter.PROPOSAL);

    @Override
    public String typology() {
        return "mirror-settlement";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(PAIRS, AMOUNT, FOCUS, LEAST, HOURS, WINDOW);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.HOLDERS, Input.CURRENCIES_OR_COUNTRIES);
    }

    @Override
    public Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work) {
        return Customers.of(ledger).parallelStream()
                .filter(accounts -> accounts.length > 1)
                .flatMap(
                        accounts -> {
                            work.checkCancelled();
                            return of(ledger, accounts, limits);
                        })
                .filter(c -> limits.at(c.subject()).admit(c.measures()));
    }

    private static Stream<Candidate> of(CaseLedger ledger, int[] accounts, Limits limits) {
        int[] in = towards(ledger, accounts, limits.of(LEAST), Moves::in);
        int[] out = towards(ledger, accounts, limits.of(LEAST), Moves::out);
        List<Mirrored> pairs = Mirrored.of(ledger, out, in, limits.of(HOURS));
        int[] paid = pairs.stream().mapToInt(Mirrored::out).toArray();
        int[] all = Moves.together(in, out);
        return Windows.strides(ledger.graph(), paid, limits.of(WINDOW), 1).stream()
                .map(w -> candidate(ledger, pairs.subList(w.from(), w.to()), all));
    }

    private static int[] towards(
            CaseLedger ledger, int[] accounts, long least, Function<Moves, int[]> direction) {
        FlowGraph graph = ledger.graph();
        return Arrays.stream(accounts)
                .flatMap(a -> Arrays.stream(direction.apply(Moves.of(ledger, a))))
                .filter(p -> Math.max(ledger.paid(p), ledger.received(p)) >= least)
                .filter(p -> !ledger.accounts().sameHolder(graph.from(p), graph.to(p)))
                .sorted()
                .toArray();
    }

    private static Candidate candidate(CaseLedger ledger, List<Mirrored> pairs, int[] all) {
        FlowGraph graph = ledger.graph();
        int[] out = pairs.stream().mapToInt(Mirrored::out).sorted().toArray();
        int[] in = pairs.stream().mapToInt(Mirrored::in).sorted().toArray();
        int[] positions = Moves.together(out, in);
        int around = Windows.between(all, positions[0], positions[positions.length - 1]).length;
        int subject = graph.from(out[0]);
        return new Candidate(
                subject,
                Accounts.of(subject, ledger, positions),
                positions,
                Measures.of(PAIRS, pairs.size())
                        .and(AMOUNT, Arrays.stream(out).mapToLong(ledger::paid).sum())
                        .and(FOCUS, Measures.share(positions.length, around)),
                signs(ledger, out, in),
                "The holder of %s paid %s and was paid as much elsewhere, %s, each time within %s."
                        .formatted(
                                Mention.account(subject),
                                Figures.of(Figures.paid(ledger, out)),
                                Figures.of(Figures.paid(ledger, in)),
                                Figures.of(longest(graph, pairs))));
    }

    private static Duration longest(FlowGraph graph, List<Mirrored> pairs) {
        return Duration.ofMillis(
                pairs.stream()
                        .mapToLong(pair -> Math.abs(graph.at(pair.in()) - graph.at(pair.out())))
                        .max()
                        .orElse(0));
    }

    private static List<Sign> signs(CaseLedger ledger, int[] out, int[] in) {
        List<Sign> signs = new ArrayList<>();
        if (out.length >= 3) {
            signs.add(new Sign(20, "%d times are no chance".formatted(out.length)));
        }
        if (IntStream.concat(Arrays.stream(out), Arrays.stream(in))
                .allMatch(p -> ledger.relations().isPassing(p, Duration.ofDays(7).toMillis()))) {
            signs.add(new Sign(15, "all on the other side are strangers, met once"));
        }
        if (Familiarity.share(ledger, Moves.together(out, in)) > 0) {
            signs.add(new Sign(-20, "some of the accounts pay one another again and again"));
        }
        return signs;
    }

    /// A payment and the one that mirrors it.
    private record Mirrored(int out, int in) {

        private static final double RATE = 0.02;
        private static final double ROUND_RATE = 0.1;
        private static final int MOST_LOOKED = 200;

        /// Each payment out with the nearest in amount that came in about then, each used once.
        static List<Mirrored> of(CaseLedger ledger, int[] out, int[] in, long apart) {
            FlowGraph graph = ledger.graph();
            boolean[] used = new boolean[in.length];
            List<Mirrored> pairs = new ArrayList<>();
            int first = 0;
            for (int p : out) {
                while (first < in.length && graph.at(in[first]) < graph.at(p) - apart) {
                    first++;
                }
                int nearest = -1;
                for (int i = first; i < Math.min(in.length, first + MOST_LOOKED); i++) {
                    if (graph.at(in[i]) > graph.at(p) + apart) {
                        break;
                    }
                    if (!used[i]
                            && isMirror(ledger, p, in[i])
                            && (nearest < 0
                                    || gap(ledger, p, in[i]) < gap(ledger, p, in[nearest]))) {
                        nearest = i;
                    }
                }
                if (nearest >= 0) {
                    used[nearest] = true;
                    pairs.add(new Mirrored(p, in[nearest]));
                }
            }
            return pairs;
        }

        private static boolean isMirror(CaseLedger ledger, int out, int in) {
            FlowGraph graph = ledger.graph();
            return graph.from(out) != graph.to(in)
                    && !ledger.accounts().sameHolder(graph.to(out), graph.from(in))
                    && isElsewhere(ledger, out, in)
                    && gap(ledger, out, in) <= tolerance(ledger, out, in);
        }

        private static boolean isElsewhere(CaseLedger ledger, int out, int in) {
            FlowGraph graph = ledger.graph();
            int here = ledger.accounts().countries().at(graph.from(out));
            int there = ledger.accounts().countries().at(graph.to(in));
            return graph.paidCode(out) != graph.receivedCode(in)
                    || (here != 0 && there != 0 && here != there);
        }

        private static double gap(CaseLedger ledger, int out, int in) {
            double paid = ledger.paid(out);
            return Math.abs(ledger.received(in) - paid) / paid;
        }

        /// Without the case's own rates round figures stand in for them, so that more must do.
        private static double tolerance(CaseLedger ledger, int out, int in) {
            FlowGraph graph = ledger.graph();
            boolean exact =
                    graph.paidCode(out) == graph.receivedCode(in)
                            || Stream.of(graph.paidCurrency(out), graph.receivedCurrency(in))
                                    .filter(c -> !Objects.equals(c, ledger.yardstick().unit()))
                                    .allMatch(c -> ledger.yardstick().isByRate(c, ledger.day(out)));
            return exact ? RATE : ROUND_RATE;
        }
    }
}
