// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.cash;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
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
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Several people who have nothing else to do with an account, and do not hold it, pay cash into
/// it (FinCEN SAR type 809; FFIEC BSA/AML manual, Appendix F). That each comes once or twice only,
/// and that cash is nearly all the account lives on, tells it from a shop's or a club's account.
public final class ThirdPartyTransactor implements AccountDetector {

    static final Parameter DEPOSITORS =
            Parameter.count("depositors", 5, 3, "people who pay cash in", "Yggdrasil: 3 in 30 d");

    static final Parameter AMOUNT =
            Parameter.money("amount", "10000", "2000", "cash they pay in", Parameter.PROPOSAL);

    static final Parameter CASH_SHARE =
            Parameter.share(
                    "cash",
                    "0.8",
                    "0.5",
                    "share of it in all that comes in, by money and by number, whichever is less",
                    Parameter.PROPOSAL);

    static final Parameter SMALLEST =
            Parameter.moneyShape(
                    "smallest", "500", "from this amount on deposits count", Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(30), "time of all deposits", "Yggdrasil: 30 d");

    private static final int SELDOM = 2;

    @Override
    public String typology() {
        return "third-party-transactor";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(DEPOSITORS, AMOUNT, CASH_SHARE, SMALLEST, WINDOW);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.CASH);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        Moves moves = Moves.of(ledger, account);
        int[] deposits =
                Arrays.stream(moves.in())
                        .filter(p -> isByStranger(ledger, account, p))
                        .filter(p -> ledger.received(p) >= limits.of(SMALLEST))
                        .toArray();
        return Windows.readable(ledger.graph(), deposits, limits.of(WINDOW), 3).stream()
                .map(w -> Arrays.copyOfRange(deposits, w.from(), w.to()))
                .filter(some -> some.length <= SELDOM * Accounts.payers(ledger, some))
                .map(some -> candidate(account, some, moves));
    }

    private static boolean isByStranger(CaseLedger ledger, int account, int position) {
        int payer = ledger.graph().from(position);
        return ledger.channel(position) == Channel.CASH
                && ledger.accounts().kind(payer) != AccountKind.CASH_DESK
                && !ledger.accounts().sameHolder(payer, account);
    }

    private static Candidate candidate(int account, int[] deposits, Moves moves) {
        CaseLedger ledger = moves.ledger();
        FlowGraph graph = ledger.graph();
        long first = graph.at(deposits[0]);
        long last = graph.at(deposits[deposits.length - 1]);
        double cash = Arrays.stream(deposits).mapToDouble(ledger::received).sum();
        int from = moves.firstFrom(moves.in(), first);
        int to = moves.firstFrom(moves.in(), last + 1);
        double all = moves.received(from, to);
        int depositors = Accounts.payers(ledger, deposits);
        return new Candidate(
                account,
                Accounts.of(account, ledger, deposits),
                deposits,
                Measures.of(DEPOSITORS, depositors)
                        .and(AMOUNT, (long) cash)
                        .and(
                                CASH_SHARE,
                                Measures.lesserShare(cash, all, deposits.length, to - (long) from)),
                signs(account, deposits, ledger),
                "%d people who do not hold %s paid in %s of cash within %s."
                        .formatted(
                                depositors,
                                Mention.account(account),
                                Figures.of(Figures.paid(ledger, deposits)),
                                Figures.of(Duration.ofMillis(last - first))));
    }

    private static List<Sign> signs(int account, int[] deposits, CaseLedger ledger) {
        List<Sign> signs = new ArrayList<>();
        if (ledger.accounts().holderKind(account) == HolderKind.ORGANISATION) {
            signs.add(new Sign(-20, "an organisation, which may sell for cash"));
        }
        int[] payers = Arrays.stream(deposits).map(ledger.graph()::from).sorted().toArray();
        boolean known =
                Arrays.stream(Moves.of(ledger, account).out())
                        .anyMatch(p -> Arrays.binarySearch(payers, ledger.graph().to(p)) >= 0);
        signs.add(
                known
                        ? new Sign(-10, "it pays some of them, too")
                        : new Sign(10, "it never pays any of them"));
        return signs;
    }
}
