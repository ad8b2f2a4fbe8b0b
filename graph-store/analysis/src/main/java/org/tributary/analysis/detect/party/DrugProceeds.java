// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.party;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.AccountFacts.HolderKind;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Channel;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Many private payers pay small sums, a good part of them at night, an account lives on that
/// and little else, and what came together moves on. Where times are days only, night cannot be
/// told and nothing is found.
public final class DrugProceeds implements AccountDetector {

    static final Parameter PAYERS =
            Parameter.count("payers", 10, 5, "private payers", Parameter.PROPOSAL);

    static final Parameter MEDIAN =
            Parameter.money("median", "300", "1000", "middle payment", Parameter.PROPOSAL);

    static final Parameter SMALL =
            Parameter.moneyShape(
                    "small",
                    "1000",
                    "up to this amount payments count as small sums",
                    Parameter.PROPOSAL);

    static final Parameter LIVING =
            Parameter.share(
                    "living",
                    "0.8",
                    "0.4",
                    "share of the small sums in all that comes in meanwhile",
                    Parameter.PROPOSAL);

    static final Parameter NIGHT =
            Parameter.share(
                    "night",
                    "0.4",
                    "0.2",
                    "share of the payments between 22:00 and 05:00 UTC",
                    Parameter.PROPOSAL);

    static final Parameter RUN =
            Parameter.share(
                    "run",
                    "0.6",
                    "1",
                    "largest share of the payments within the same two hours of the day: where it"
                            + " is more, they are booked in a run, as direct debits are",
                    Parameter.PROPOSAL);

    static final Parameter MOVED =
            Parameter.share(
                    "moved",
                    "0.8",
                    "0.4",
                    "the lesser of the small sums and of what moved on, as a share of the other",
                    Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(14), "time of all payments", Parameter.PROPOSAL);

    static final Parameter ONWARD =
            Parameter.window(
                    "onward",
                    Duration.ofDays(2),
                    "time after the last payment for moving on",
                    Parameter.PROPOSAL);

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long TWO_HOURS = Duration.ofHours(2).toMillis();
    private static final int EVENING = 22;
    private static final int MORNING = 5;

    @Override
    public String typology() {
        return "drug-proceeds";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(PAYERS, MEDIAN, SMALL, LIVING, NIGHT, RUN, MOVED, WINDOW, ONWARD);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        if (ledger.accounts().holderKind(account) == HolderKind.ORGANISATION) {
            return Stream.empty();
        }
        Moves moves = Moves.of(ledger, account);
        int[] in =
                Arrays.stream(moves.in())
                        .filter(p -> ledger.received(p) <= limits.of(SMALL))
                        .filter(p -> isPrivate(p, ledger))
                        .toArray();
        return Windows.strides(ledger.graph(), in, limits.of(WINDOW), 2).stream()
                .map(w -> Arrays.copyOfRange(in, w.from(), w.to()))
                .filter(some -> tellsTimes(some, ledger.graph()))
                .map(some -> candidate(some, onward(some, moves, limits.of(ONWARD)), moves));
    }

    private static boolean isPrivate(int position, CaseLedger ledger) {
        return ledger.accounts().holderKind(ledger.graph().from(position))
                        != HolderKind.ORGANISATION
                && ledger.channel(position) != Channel.CARD;
    }

    /// Payments whose time of day is always the same come from a file of days.
    private static boolean tellsTimes(int[] positions, FlowGraph graph) {
        long times = Arrays.stream(positions).mapToLong(p -> ofDay(p, graph)).distinct().count();
        return times * 2 >= positions.length;
    }

    private static int[] onward(int[] in, Moves moves, long after) {
        FlowGraph graph = moves.ledger().graph();
        return Arrays.copyOfRange(
                moves.out(),
                moves.firstFrom(moves.out(), graph.at(in[0])),
                moves.firstFrom(moves.out(), graph.at(in[in.length - 1]) + after + 1));
    }

    private static Candidate candidate(int[] in, int[] on, Moves moves) {
        CaseLedger ledger = moves.ledger();
        int account = moves.account();
        long received = Arrays.stream(in).mapToLong(ledger::received).sum();
        long all =
                moves.received(
                        moves.firstFrom(moves.in(), ledger.graph().at(in[0])),
                        moves.firstFrom(moves.in(), ledger.graph().at(in[in.length - 1]) + 1));
        long paid = Arrays.stream(on).mapToLong(ledger::paid).sum();
        long[] sorted = Arrays.stream(in).mapToLong(ledger::received).sorted().toArray();
        long night = Arrays.stream(in).filter(p -> isNight(p, ledger.graph())).count();
        int payers = Accounts.payers(ledger, in);
        int[] together = Moves.together(in, on);
        return new Candidate(
                account,
                Accounts.of(account, ledger, together),
                together,
                Measures.of(PAYERS, payers)
                        .and(MEDIAN, sorted[sorted.length / 2])
                        .and(LIVING, Measures.share((double) received, (double) all))
                        .and(NIGHT, Measures.share((double) night, in.length))
                        .and(RUN, Measures.share(inOneRun(in, ledger.graph()), in.length))
                        .and(
                                MOVED,
                                Measures.share(
                                        (double) Math.min(paid, received),
                                        (double) Math.max(paid, received))),
                List.of(),
                "%d private payers paid %s to %s in %d payments, %d of them at night, and %s moved on."
                        .formatted(
                                payers,
                                Figures.of(Figures.paid(ledger, in)),
                                Mention.account(account),
                                in.length,
                                night,
                                on.length == 0 ? "nothing" : Figures.of(Figures.paid(ledger, on))));
    }

    /// The most payments within two hours of the day, on whatever days.
    private static int inOneRun(int[] positions, FlowGraph graph) {
        long[] times = Arrays.stream(positions).mapToLong(p -> ofDay(p, graph)).sorted().toArray();
        int most = 0;
        int to = 0;
        for (int from = 0; from < times.length; from++) {
            while (to < from + times.length && after(times, from, to) <= TWO_HOURS) {
                to++;
            }
            most = Math.max(most, to - from);
        }
        return most;
    }

    /// How much later a time is than another, midnight in between or not.
    private static long after(long[] times, int from, int to) {
        return times[to % times.length] - times[from] + (to < times.length ? 0 : DAY);
    }

    private static long ofDay(int position, FlowGraph graph) {
        return Math.floorMod(graph.at(position), DAY);
    }

    private static boolean isNight(int position, FlowGraph graph) {
        long hour = ofDay(position, graph) / 3_600_000L;
        return hour >= EVENING || hour < MORNING;
    }
}
