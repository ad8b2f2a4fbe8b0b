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
import org.tributary.analysis.facts.AccountFacts.HolderKind;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Keyword;
import org.tributary.ledger.flow.FlowGraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Many private payers pay round sums to one account, and some of them are paid much the same
/// again and again: returns that new payers' money pays for.
public final class IllegalFundraising implements AccountDetector {

    static final Parameter PAYERS =
            Parameter.count("payers", 30, 5, "private payers", Parameter.PROPOSAL);

    static final Parameter ROUND =
            Parameter.share(
                    "round",
                    "0.7",
                    "0.3",
                    "share of their payments that are multiples of 100 units",
                    Parameter.PROPOSAL);

    static final Parameter RETURNED =
            Parameter.count(
                    "returned",
                    5,
                    2,
                    "payers that were paid two times or more after they had paid",
                    Parameter.PROPOSAL);

    static final Parameter STEADY =
            Parameter.share(
                    "steady",
                    "0.5",
                    "0.2",
                    "share of those payments within 5 % of the one before to the same payer",
                    "own proposal, after 中国人民银行令〔2006〕第2号 第十一条（三）");

    private static final long HUNDRED = 100;
    private static final double NEAR = 0.05;
    private static final int SPOKEN = 20;
    private static final int COVERED = 10;

    @Override
    public String typology() {
        return "illegal-fundraising";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(PAYERS, ROUND, RETURNED, STEADY);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        FlowGraph graph = ledger.graph();
        Moves moves = Moves.of(ledger, account, p -> counts(p, account, ledger));
        if (moves.in().length < 2 || moves.out().length < 2) {
            return Stream.empty();
        }
        Map<Integer, Integer> since = new HashMap<>();
        Arrays.stream(moves.in()).forEach(p -> since.putIfAbsent(graph.from(p), p));
        Map<Integer, List<Integer>> returns = new TreeMap<>();
        Arrays.stream(moves.out())
                .filter(p -> since.getOrDefault(graph.to(p), Integer.MAX_VALUE) < p)
                .forEach(p -> returns.computeIfAbsent(graph.to(p), a -> new ArrayList<>()).add(p));
        returns.values().removeIf(paid -> paid.size() < 2);
        long round = Arrays.stream(moves.in()).filter(p -> isRound(p, graph)).count();
        Measures measures =
                Measures.of(PAYERS, since.size())
                        .and(ROUND, Measures.share((double) round, moves.in().length))
                        .and(RETURNED, returns.size())
                        .and(STEADY, steady(returns, ledger));
        return limits.admit(measures)
                ? Stream.of(candidate(moves, returns, measures))
                : Stream.empty();
    }

    private static boolean counts(int position, int account, CaseLedger ledger) {
        int from = ledger.graph().from(position);
        int other = from == account ? ledger.graph().to(position) : from;
        return ledger.accounts().holderKind(other) != HolderKind.ORGANISATION
                && !ledger.transfers().says(Keyword.PAYROLL, position)
                && !ledger.transfers().says(Keyword.RENT, position);
    }

    private static boolean isRound(int position, FlowGraph graph) {
        long minor = HUNDRED;
        for (int digit = graph.paidCurrency(position).exponent(); digit > 0; digit--) {
            minor *= 10;
        }
        return graph.paid(position) % minor == 0;
    }

    private static long steady(Map<Integer, List<Integer>> returns, CaseLedger ledger) {
        int all = 0;
        int near = 0;
        for (List<Integer> paid : returns.values()) {
            for (int i = 1; i < paid.size(); i++) {
                double before = ledger.paid(paid.get(i - 1));
                all++;
                near += Math.abs(ledger.paid(paid.get(i)) - before) <= NEAR * before ? 1 : 0;
            }
        }
        return Measures.share(near, all);
    }

    private static Candidate candidate(
            Moves moves, Map<Integer, List<Integer>> returns, Measures measures) {
        CaseLedger ledger = moves.ledger();
        int[] back =
                returns.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] all = Moves.together(moves.in(), back);
        return new Candidate(
                moves.account(),
                Accounts.of(moves.account(), ledger, all),
                all,
                measures,
                signs(moves, back),
                "%d private payers paid %s to %s, and %d of them were paid again and again, %s in all."
                        .formatted(
                                Accounts.payers(ledger, moves.in()),
                                Figures.of(Figures.paid(ledger, moves.in())),
                                Mention.account(moves.account()),
                                returns.size(),
                                Figures.of(Figures.paid(ledger, back))));
    }

    private static List<Sign> signs(Moves moves, int[] back) {
        CaseLedger ledger = moves.ledger();
        List<Sign> signs = new ArrayList<>();
        if (Arrays.stream(moves.in())
                .anyMatch(p -> ledger.transfers().says(Keyword.INVESTMENT, p))) {
            signs.add(new Sign(SPOKEN, "payments speak of investing"));
        }
        long paid = Arrays.stream(back).mapToLong(ledger::paid).sum();
        if (moves.received(0, moves.in().length) * 4 >= paid * 5) {
            signs.add(new Sign(COVERED, "what came in was enough to pay the returns"));
        }
        return signs;
    }
}
