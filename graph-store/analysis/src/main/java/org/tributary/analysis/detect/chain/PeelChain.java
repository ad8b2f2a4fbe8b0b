// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.chain;

import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A large sum is passed on again and again, and at each account a small part is peeled off to
/// somebody else, so that what went on and what was peeled off make up what came.
public final class PeelChain implements Detector {

    private static final double LEAST = 0.7;
    private static final double MOST = 0.98;
    private static final double FEE = 0.01;
    private static final int[] NONE = {};

    static final Parameter HOPS =
            Parameter.count("hops", 4, 3, "transfers of the rest in a row", "own proposal");

    static final Parameter AMOUNT =
            Parameter.money("amount", "5000", "500", "the first amount", Parameter.PROPOSAL);

    static final Parameter GAP =
            Parameter.window(
                    "gap", Duration.ofDays(3), "time between two transfers", Parameter.PROPOSAL);

    static final Parameter WAYS =
            Parameter.shape(
                    "ways",
                    12,
                    "payments by an account within that time for it still to be followed",
                    Parameter.PROPOSAL);

    @Override
    public String typology() {
        return "peel-chain";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(HOPS, AMOUNT, Familiarity.PARAMETER, GAP, WAYS);
    }

    @Override
    public Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work) {
        Continuations next =
                Continuations.of(
                                ledger,
                                new Continuations.Rule(
                                        limits.of(GAP), 0, LEAST, MOST, limits.count(WAYS)),
                                work)
                        .where((came, rest) -> peeled(ledger, came, rest, limits).length > 0);
        return Threads.of(ledger, next, (int) HOPS.loosest()).stream()
                .map(thread -> candidate(new Way(ledger, thread), limits))
                .filter(c -> limits.at(c.subject()).admit(c.measures()));
    }

    /// What an account paid to others of a sum that came, beside its rest: so much that both make
    /// up the whole but for a fee. No transfers if there is no such part, or too many payments.
    private static int[] peeled(CaseLedger ledger, int came, int rest, Limits limits) {
        FlowGraph graph = ledger.graph();
        int account = graph.to(came);
        double missing = ledger.received(came) - ledger.paid(rest);
        double fee = FEE * ledger.received(came);
        int degree = graph.degree(account, Direction.OUT);
        int looked = 0;
        int nearest = -1;
        for (int i = graph.firstAt(account, Direction.OUT, came); i < degree; i++) {
            int p = graph.position(account, Direction.OUT, i);
            if (graph.at(p) - graph.at(came) > limits.of(GAP)) {
                break;
            }
            if (p == rest || graph.to(p) == graph.to(rest) || !ledger.moves(p)) {
                continue;
            }
            if (++looked > limits.count(WAYS)) {
                return NONE;
            }
            double apart = Math.abs(ledger.paid(p) - missing);
            if (apart <= fee && (nearest < 0 || apart < Math.abs(ledger.paid(nearest) - missing))) {
                nearest = p;
            }
        }
        return nearest < 0 ? NONE : new int[] {nearest};
    }

    private static Candidate candidate(Way way, Limits limits) {
        CaseLedger ledger = way.ledger();
        int[] rests = way.transfers();
        int[] peels =
                IntStream.range(1, rests.length)
                        .flatMap(i -> Arrays.stream(peeled(ledger, rests[i - 1], rests[i], limits)))
                        .toArray();
        List<Integer> accounts = new ArrayList<>();
        Arrays.stream(way.accounts()).forEach(accounts::add);
        Arrays.stream(peels).map(ledger.graph()::to).forEach(accounts::add);
        return new Candidate(
                accounts.getFirst(),
                accounts.stream().mapToInt(Integer::intValue).distinct().toArray(),
                Moves.together(rests, peels),
                Measures.of(HOPS, rests.length)
                        .and(AMOUNT, ledger.paid(way.first()))
                        .and(Familiarity.PARAMETER, Familiarity.share(ledger, rests)),
                way.signs(),
                "%s left %s and was passed on %d times within %s, less %s peeled off on the way."
                        .formatted(
                                Figures.of(Figures.paid(ledger, new int[] {way.first()})),
                                Mention.account(accounts.getFirst()),
                                rests.length - 1,
                                Figures.of(way.took()),
                                Figures.of(Figures.paid(ledger, peels))));
    }
}
