// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.behaviour;

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
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.AccountFacts.HolderKind;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Channel;
import org.tributary.analysis.facts.Keyword;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An account pays, or is paid, nearly the same large amount by many others within two weeks
/// (Oracle scenario "Same or similar amounts"). Wages, rents, fees and premiums, and whatever comes
/// again a month later, are not what is meant.
public final class SimilarAmounts implements AccountDetector {

    static final Parameter TRANSFERS =
            Parameter.count(
                    "transfers", 5, 4, "transfers of nearly one amount", Parameter.PROPOSAL);

    static final Parameter PARTNERS =
            Parameter.count(
                    "partners",
                    5,
                    3,
                    "different accounts they go to, or come from",
                    Parameter.PROPOSAL);

    static final Parameter SHARE =
            Parameter.share(
                    "share",
                    "0.5",
                    "0.3",
                    "share of them in all as large of that time",
                    Parameter.PROPOSAL);

    static final Parameter SMALLEST =
            Parameter.moneyShape(
                    "smallest", "1000", "from this amount on transfers count", Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(14), "time looked at as one", "Oracle: 14 d");

    /// Thousandths within which amounts are alike.
    private static final long ALIKE = 1_005;
    private static final Set<Keyword> USUAL =
            Set.of(Keyword.PAYROLL, Keyword.RENT, Keyword.TUITION, Keyword.INSURANCE, Keyword.TAX);

    @Override
    public String typology() {
        return "similar-amounts";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(TRANSFERS, PARTNERS, SHARE, SMALLEST, WINDOW);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        Moves moves =
                Moves.of(
                        ledger,
                        account,
                        p ->
                                ledger.paid(p) >= limits.of(SMALLEST)
                                        && ledger.channel(p) != Channel.CARD
                                        && USUAL.stream()
                                                .noneMatch(k -> ledger.transfers().says(k, p)));
        return Stream.of(moves.in(), moves.out())
                .filter(side -> side.length >= 4)
                .flatMap(
                        side ->
                                Windows.readable(ledger.graph(), side, limits.of(WINDOW), 4)
                                        .stream()
                                        .map(w -> Arrays.copyOfRange(side, w.from(), w.to()))
                                        .flatMap(
                                                some -> candidate(account, ledger, some).stream()));
    }

    private static Optional<Candidate> candidate(int account, CaseLedger ledger, int[] some) {
        int[] alike = alike(ledger, some);
        if (alike.length < 4 || standing(account, ledger, alike) * 2 > alike.length) {
            return Optional.empty();
        }
        boolean paid = ledger.graph().from(alike[0]) == account;
        int partners = paid ? Accounts.payees(ledger, alike) : Accounts.payers(ledger, alike);
        return Optional.of(
                new Candidate(
                        account,
                        Accounts.of(account, ledger, alike),
                        alike,
                        Measures.of(TRANSFERS, alike.length)
                                .and(PARTNERS, partners)
                                .and(
                                        SHARE,
                                        Measures.share(
                                                alike.length,
                                                Windows.between(
                                                                some,
                                                                alike[0],
                                                                alike[alike.length - 1])
                                                        .length)),
                        ledger.accounts().holderKind(account) == HolderKind.ORGANISATION
                                ? List.of(
                                        new Sign(
                                                -10,
                                                "an organisation, which may have a price list"))
                                : List.of(),
                        "%s %s nearly the same amount %d times, %s, %s %d accounts."
                                .formatted(
                                        Mention.account(account),
                                        paid ? "paid" : "was paid",
                                        alike.length,
                                        Figures.of(Figures.paid(ledger, alike)),
                                        paid ? "to" : "by",
                                        partners)));
    }

    /// The most transfers whose amounts are within half a percent of one another, ascending.
    private static int[] alike(CaseLedger ledger, int[] some) {
        List<Integer> byAmount =
                Arrays.stream(some)
                        .boxed()
                        .sorted(Comparator.comparingLong(ledger::paid).thenComparing(p -> p))
                        .toList();
        int bestFrom = 0;
        int bestTo = 0;
        int from = 0;
        for (int to = 1; to <= byAmount.size(); to++) {
            while (ledger.paid(byAmount.get(to - 1)) * 1_000
                    > ledger.paid(byAmount.get(from)) * ALIKE) {
                from++;
            }
            if (to - from > bestTo - bestFrom) {
                bestFrom = from;
                bestTo = to;
            }
        }
        return byAmount.subList(bestFrom, bestTo).stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /// How many of them come or came the same a month later or before, as standing orders do.
    private static int standing(int account, CaseLedger ledger, int[] alike) {
        return (int) Arrays.stream(alike).filter(p -> isStanding(account, ledger, p)).count();
    }

    private static boolean isStanding(int account, CaseLedger ledger, int position) {
        FlowGraph graph = ledger.graph();
        boolean paid = graph.from(position) == account;
        int other = paid ? graph.to(position) : graph.from(position);
        Direction side = paid ? Direction.IN : Direction.OUT;
        for (int days : new int[] {-36, 26}) {
            long begin = graph.at(position) + Duration.ofDays(days).toMillis();
            long end = begin + Duration.ofDays(10).toMillis();
            for (int i = graph.firstFrom(other, side, begin); i < graph.degree(other, side); i++) {
                int p = graph.position(other, side, i);
                if (graph.at(p) > end) {
                    break;
                }
                boolean same = (paid ? graph.from(p) : graph.to(p)) == account;
                if (same
                        && Math.abs(ledger.paid(p) - ledger.paid(position)) * 50
                                <= ledger.paid(p)) {
                    return true;
                }
            }
        }
        return false;
    }
}
