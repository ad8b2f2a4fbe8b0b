// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.behaviour;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An account without a move for half a year or more suddenly turns over a large sum
/// (中国人民银行令〔2006〕第2号 第十一条（四）; Oracle scenario "Escalation in inactive account").
public final class DormantReactivation implements AccountDetector {

    static final Parameter ASLEEP =
            Parameter.time(
                    "asleep",
                    Duration.ofDays(180),
                    Duration.ofDays(90),
                    "time without a move",
                    Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money(
                    "amount", "10000", "1000", "what then comes and goes", Parameter.PROPOSAL);

    static final Parameter TRIFLE =
            Parameter.moneyShape(
                    "trifle",
                    "50",
                    "less than this is no move: interest, fees",
                    Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(14), "time after waking up", Parameter.PROPOSAL);

    private static final int MOST = 500;

    @Override
    public String typology() {
        return "dormant-reactivation";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(ASLEEP, AMOUNT, TRIFLE, WINDOW);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        int[] moves =
                Arrays.stream(Turnover.of(ledger, account).positions())
                        .filter(p -> ledger.paid(p) >= limits.of(TRIFLE))
                        .toArray();
        Turnover awake = Turnover.of(ledger, account, moves);
        FlowGraph graph = ledger.graph();
        return IntStream.range(0, moves.length)
                .boxed()
                .flatMap(
                        i -> {
                            long woke = graph.at(moves[i]);
                            OptionalLong since =
                                    i > 0
                                            ? OptionalLong.of(graph.at(moves[i - 1]))
                                            : HolderDates.at(ledger, PartyDetail.OPENED, account);
                            int to = awake.firstFrom(woke + limits.of(WINDOW) + 1);
                            return since.isPresent()
                                            && woke - since.getAsLong() >= limits.of(ASLEEP)
                                            && to - i <= MOST
                                    ? Stream.of(candidate(awake, i, to, woke - since.getAsLong()))
                                    : Stream.empty();
                        });
    }

    private static Candidate candidate(Turnover awake, int from, int to, long asleep) {
        CaseLedger ledger = awake.ledger();
        int[] since = awake.part(from, to);
        // The last move before the sleep is part of the evidence.
        int[] positions = awake.part(Math.max(0, from - 1), to);
        return new Candidate(
                awake.account(),
                Accounts.of(awake.account(), ledger, positions),
                positions,
                Measures.of(ASLEEP, asleep).and(AMOUNT, awake.sum(from, to)),
                signs(awake, from, to),
                "%s moved nothing for %s, then %s within %s."
                        .formatted(
                                Mention.account(awake.account()),
                                Figures.of(Duration.ofMillis(asleep)),
                                Figures.of(Figures.paid(ledger, since)),
                                Figures.of(
                                        Duration.ofMillis(
                                                ledger.graph().at(since[since.length - 1])
                                                        - ledger.graph().at(since[0])))));
    }

    private static List<Sign> signs(Turnover awake, int from, int to) {
        int[] before = Accounts.of(awake.account(), awake.ledger(), awake.part(0, from));
        Arrays.sort(before);
        boolean known =
                Arrays.stream(Accounts.of(awake.account(), awake.ledger(), awake.part(from, to)))
                        .skip(1)
                        .allMatch(other -> Arrays.binarySearch(before, other) >= 0);
        return List.of(
                known
                        ? new Sign(-20, "only with those it dealt with before its sleep")
                        : new Sign(10, "with some it never dealt with before"));
    }
}
