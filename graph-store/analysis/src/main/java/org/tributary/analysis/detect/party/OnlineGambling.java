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
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Keyword;
import org.tributary.ledger.flow.FlowGraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Many players pay small stakes to an account at nearly all hours, and some of them are paid
/// other amounts than their stakes. Money back of exactly a stake is a refund, not a win.
public final class OnlineGambling implements AccountDetector {

    static final Parameter PLAYERS =
            Parameter.count("players", 30, 5, "accounts that paid", Parameter.PROPOSAL);

    static final Parameter WINNERS =
            Parameter.share(
                    "winners",
                    "0.2",
                    "0.05",
                    "share of them that were paid other amounts than they had paid",
                    Parameter.PROPOSAL);

    static final Parameter MEDIAN =
            Parameter.money("median", "200", "1000", "middle stake", Parameter.PROPOSAL);

    static final Parameter HOURS =
            Parameter.count("hours", 20, 4, "hours of the day with a payment", Parameter.PROPOSAL);

    private static final int SPOKEN = 25;
    private static final List<Keyword> NO_STAKE = List.of(Keyword.PAYROLL, Keyword.REFUND);

    @Override
    public String typology() {
        return "online-gambling";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(PLAYERS, WINNERS, MEDIAN, HOURS);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        Moves moves =
                Moves.of(
                        ledger,
                        account,
                        p -> NO_STAKE.stream().noneMatch(n -> ledger.transfers().says(n, p)));
        if (moves.in().length < 2 || moves.out().length == 0) {
            return Stream.empty();
        }
        int[] stakes = moves.in();
        int[] wins = wins(moves);
        long players = Accounts.payers(ledger, stakes);
        long winners = Accounts.payees(ledger, wins);
        long[] sorted = Arrays.stream(stakes).mapToLong(ledger::received).sorted().toArray();
        int[] all = Moves.together(stakes, wins);
        Measures measures =
                Measures.of(PLAYERS, players)
                        .and(WINNERS, Measures.share((double) winners, (double) players))
                        .and(MEDIAN, sorted[sorted.length / 2])
                        .and(HOURS, hours(all, ledger.graph()));
        return limits.admit(measures)
                ? Stream.of(candidate(moves, wins, all, measures))
                : Stream.empty();
    }

    /// What went to those who had paid before, and was none of the amounts they paid.
    private static int[] wins(Moves moves) {
        CaseLedger ledger = moves.ledger();
        FlowGraph graph = ledger.graph();
        Map<Integer, List<Integer>> byPlayer = new HashMap<>();
        for (int p : moves.in()) {
            byPlayer.computeIfAbsent(graph.from(p), a -> new ArrayList<>()).add(p);
        }
        return Arrays.stream(moves.out())
                .filter(
                        out -> {
                            List<Integer> own = byPlayer.getOrDefault(graph.to(out), List.of());
                            return !own.isEmpty()
                                    && own.getFirst() < out
                                    && own.stream()
                                            .noneMatch(p -> ledger.paid(p) == ledger.paid(out));
                        })
                .toArray();
    }

    private static long hours(int[] positions, FlowGraph graph) {
        return Arrays.stream(positions)
                .mapToLong(p -> Math.floorMod(graph.at(p), 86_400_000L) / 3_600_000L)
                .distinct()
                .count();
    }

    private static Candidate candidate(Moves moves, int[] wins, int[] all, Measures measures) {
        CaseLedger ledger = moves.ledger();
        boolean spoken =
                Arrays.stream(all).anyMatch(p -> ledger.transfers().says(Keyword.GAMBLING, p));
        return new Candidate(
                moves.account(),
                Accounts.of(moves.account(), ledger, all),
                all,
                measures,
                spoken ? List.of(new Sign(SPOKEN, "payments speak of bets")) : List.of(),
                "%d players paid %s to %s, and %s went back to some of them in other amounts."
                        .formatted(
                                Accounts.payers(ledger, moves.in()),
                                Figures.of(Figures.paid(ledger, moves.in())),
                                Mention.account(moves.account()),
                                wins.length == 0
                                        ? "nothing"
                                        : Figures.of(Figures.paid(ledger, wins))));
    }
}
