// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.cash;

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
import org.tributary.analysis.facts.CaseLedger;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// An account pays, or is paid, round amounts again and again, with several others (FFIEC BSA/AML
/// manual, Appendix F). What is round is measured in each currency by the power of ten nearest to a
/// thousand dollars.
public final class RoundAmounts implements AccountDetector {

    static final Parameter TRANSFERS =
            Parameter.count("transfers", 5, 3, "round amounts", "Yggdrasil: 3 in 30 d");

    static final Parameter PARTNERS =
            Parameter.count(
                    "partners",
                    3,
                    2,
                    "different accounts they go to, or come from",
                    Parameter.PROPOSAL);

    static final Parameter SHARE =
            Parameter.share(
                    "share", "0.5", "0.2", "share of them in all of that time", Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money("amount", "20000", "5000", "sum of them", Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(30), "time looked at as one", "Yggdrasil: 30 d");

    @Override
    public String typology() {
        return "round-amounts";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(TRANSFERS, PARTNERS, SHARE, AMOUNT, WINDOW);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        Moves moves = Moves.of(ledger, account);
        double thousand = ledger.yardstick().ofDollars(BigDecimal.valueOf(1000));
        return Stream.concat(
                side(account, ledger, moves.in(), thousand, limits),
                side(account, ledger, moves.out(), thousand, limits));
    }

    private static Stream<Candidate> side(
            int account, CaseLedger ledger, int[] all, double thousand, Limits limits) {
        int[] round = Arrays.stream(all).filter(p -> isRound(ledger, p, thousand)).toArray();
        return Windows.readable(ledger.graph(), round, limits.of(WINDOW), 3).stream()
                .map(w -> Arrays.copyOfRange(round, w.from(), w.to()))
                .map(some -> candidate(account, ledger, some, all));
    }

    static boolean isRound(CaseLedger ledger, int position, double thousand) {
        long minor = ledger.graph().paid(position);
        if (minor <= 0 || minor % 10 != 0) {
            return false;
        }
        double unit = thousand * minor / ledger.paid(position);
        long step = Math.round(Math.pow(10, Math.rint(Math.log10(unit))));
        return step > 0 && minor % step == 0;
    }

    private static Candidate candidate(int account, CaseLedger ledger, int[] round, int[] all) {
        int during = Windows.between(all, round[0], round[round.length - 1]).length;
        boolean paid = ledger.graph().from(round[0]) == account;
        int partners = paid ? Accounts.payees(ledger, round) : Accounts.payers(ledger, round);
        return new Candidate(
                account,
                Accounts.of(account, ledger, round),
                round,
                Measures.of(TRANSFERS, round.length)
                        .and(PARTNERS, partners)
                        .and(SHARE, Measures.share(round.length, during))
                        .and(AMOUNT, Arrays.stream(round).mapToLong(ledger::paid).sum()),
                List.of(),
                "%s %s %d round amounts, %s, %s %d accounts."
                        .formatted(
                                Mention.account(account),
                                paid ? "paid" : "was paid",
                                round.length,
                                Figures.of(Figures.paid(ledger, round)),
                                paid ? "to" : "by",
                                partners));
    }
}
