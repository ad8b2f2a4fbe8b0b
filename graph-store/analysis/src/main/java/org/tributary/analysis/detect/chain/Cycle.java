// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Money comes back to where it started, through other accounts, in order of time and without
/// changing much on the way.
public final class Cycle implements Detector {

    private static final int FEW = 3;
    private static final int MOST_BACKWARD = 3;
    private static final int EACH = 4;

    static final Parameter HOPS =
            Parameter.count("hops", 3, 2, "transfers in the cycle", "Altman et al. 2023");

    static final Parameter EVENNESS =
            Parameter.share(
                    "evenness",
                    "0.5",
                    "0.5",
                    "the smallest amount as a share of the largest",
                    Parameter.PROPOSAL);

    static final Parameter BACKWARD =
            Parameter.count(
                    "backward",
                    1,
                    3,
                    "transfers dated before the one they continue, of each four that continue one",
                    Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money("amount", "100", "0", "the smallest amount", Parameter.PROPOSAL);

    static final Parameter GAP =
            Parameter.window(
                    "gap", Duration.ofDays(4), "time between two transfers", Parameter.PROPOSAL);

    static final Parameter SPAN =
            Parameter.window("span", Duration.ofDays(14), "time of the cycle", Parameter.PROPOSAL);

    static final Parameter MOST_HOPS =
            Parameter.shape("most-hops", 12, "longest cycle looked for", "AMLworld: up to 12");

    static final Parameter WAYS =
            Parameter.shape(
                    "ways",
                    12,
                    "ways money may go on from an account and still be followed",
                    Parameter.PROPOSAL);

    @Override
    public String typology() {
        return "cycle";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                HOPS,
                EVENNESS,
                BACKWARD,
                AMOUNT,
                Familiarity.PARAMETER,
                GAP,
                SPAN,
                MOST_HOPS,
                WAYS);
    }

    @Override
    public Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work) {
        double even = (double) EVENNESS.loosest() / Parameter.WHOLE;
        long gap = limits.of(GAP);
        LoopSearch.Rule rule =
                new LoopSearch.Rule(limits.count(MOST_HOPS), limits.of(SPAN), even, MOST_BACKWARD);
        BitSet first = LoopSearch.closing(ledger, rule, Direction.IN);
        Continuations next =
                Continuations.of(
                                ledger,
                                new Continuations.Rule(
                                        gap, gap, even, 1 / even, limits.count(WAYS)),
                                work)
                        .between(first, LoopSearch.closing(ledger, rule, Direction.OUT));
        return IntStream.range(0, ledger.graph().transferCount())
                .parallel()
                .filter(position -> first.get(position) && next.after(position).length > 0)
                .boxed()
                .flatMap(
                        position -> {
                            work.checkCancelled();
                            List<Candidate> found = new ArrayList<>();
                            new LoopSearch(ledger, next, rule)
                                    .from(
                                            position,
                                            loop -> {
                                                Candidate c = candidate(ledger, loop);
                                                if (limits.at(c.subject()).admit(c.measures())) {
                                                    found.add(c);
                                                }
                                            });
                            return found.stream();
                        });
    }

    private static Candidate candidate(CaseLedger ledger, int[] loop) {
        FlowGraph graph = ledger.graph();
        Way way = new Way(ledger, loop);
        int[] positions = Arrays.stream(loop).sorted().toArray();
        long back =
                IntStream.range(1, loop.length)
                        .filter(i -> graph.at(loop[i]) < graph.at(loop[i - 1]))
                        .count();
        int start = graph.from(loop[0]);
        return new Candidate(
                start,
                way.accounts(),
                positions,
                Measures.of(HOPS, loop.length)
                        .and(EVENNESS, Measures.share((double) way.least(), (double) way.most()))
                        .and(BACKWARD, backward(back, loop.length - 1))
                        .and(AMOUNT, way.least())
                        .and(Familiarity.PARAMETER, Familiarity.share(ledger, positions)),
                signs(ledger, way),
                "%s went from %s through %d other accounts and %s came back within %s."
                        .formatted(
                                Figures.of(Figures.paid(ledger, new int[] {way.first()})),
                                Mention.account(start),
                                loop.length - 1,
                                Figures.of(Figures.paid(ledger, new int[] {way.last()})),
                                Figures.of(way.took())));
    }

    /// The longer a cycle, the more books of different banks have a part in it.
    private static int backward(long back, int steps) {
        return Math.ceilDiv((int) back, Math.ceilDiv(steps, EACH));
    }

    private static List<Sign> signs(CaseLedger ledger, Way way) {
        List<Sign> signs = new ArrayList<>(way.signs());
        int start = ledger.graph().from(way.first());
        if (Arrays.stream(way.accounts()).allMatch(a -> ledger.accounts().sameHolder(start, a))) {
            signs.add(new Sign(-30, "all accounts have one holder"));
        }
        if (way.transfers().length == FEW && ledger.paid(way.first()) == ledger.paid(way.last())) {
            signs.add(new Sign(-10, "exactly the sum that left came back, as with a refund"));
        }
        return signs;
    }
}
