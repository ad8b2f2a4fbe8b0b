// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.behaviour;

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
import org.tributary.analysis.facts.Keyword;
import org.tributary.ledger.account.PartyDetail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/// A young account takes money from several others and passes nearly all of it on within two days,
/// far more than it ever moved before (FATF, virtual assets red flags 2020: new users; FinCEN SAR
/// types 812 and 824).
public final class MuleAccount implements AccountDetector {

    static final Parameter AGE =
            Parameter.time(
                    "age",
                    Duration.ofDays(90),
                    Duration.ofDays(365),
                    "age of the account",
                    Parameter.PROPOSAL);

    static final Parameter SENDERS =
            Parameter.count("senders", 3, 2, "different accounts that pay in", Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money("amount", "2000", "500", "what comes in", "Unit21: 2,000");

    static final Parameter MOVED =
            Parameter.share(
                    "moved",
                    "0.8",
                    "0.6",
                    "the lesser of what comes in and of what leaves soon, as a share of the other",
                    "DataFab");

    static final Parameter BEFORE =
            Parameter.share(
                    "before",
                    "0.1",
                    "0.5",
                    "turnover of 60 days before, as a share",
                    Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(7), "time of what comes in", Parameter.PROPOSAL);

    static final Parameter SOON =
            Parameter.window("soon", Duration.ofDays(2), "time until it has left", "DataFab: 48 h");

    private static final long PRIOR = Duration.ofDays(60).toMillis();

    @Override
    public String typology() {
        return "mule-account";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(AGE, SENDERS, AMOUNT, MOVED, BEFORE, WINDOW, SOON);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.OPENING_DATES);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        OptionalLong opened = HolderDates.at(ledger, PartyDetail.OPENED, account);
        if (opened.isEmpty()) {
            return Stream.empty();
        }
        Moves moves = Moves.of(ledger, account);
        return Windows.readable(ledger.graph(), moves.in(), limits.of(WINDOW), 2).stream()
                .filter(
                        w ->
                                ledger.graph().at(moves.in()[w.from()]) - opened.getAsLong()
                                        <= limits.of(AGE))
                .map(w -> candidate(moves, w, opened.getAsLong(), limits));
    }

    private static Candidate candidate(
            Moves moves, Windows.Window window, long opened, Limits limits) {
        CaseLedger ledger = moves.ledger();
        int[] in = Arrays.copyOfRange(moves.in(), window.from(), window.to());
        long first = ledger.graph().at(in[0]);
        long last = ledger.graph().at(in[in.length - 1]);
        int outFrom = moves.firstFrom(moves.out(), first);
        int outTo = moves.firstFrom(moves.out(), last + limits.of(SOON) + 1);
        int[] out = Arrays.copyOfRange(moves.out(), outFrom, outTo);
        double came = moves.received(window.from(), window.to());
        double left = moves.paid(outFrom, outTo);
        double before =
                moves.received(moves.firstFrom(moves.in(), first - PRIOR), window.from())
                        + (double) moves.paid(moves.firstFrom(moves.out(), first - PRIOR), outFrom);
        int[] positions = Moves.together(in, out);
        int senders = Accounts.payers(ledger, in);
        return new Candidate(
                moves.account(),
                Accounts.of(moves.account(), ledger, positions),
                positions,
                Measures.of(AGE, Math.max(0, first - opened))
                        .and(SENDERS, senders)
                        .and(AMOUNT, (long) came)
                        .and(MOVED, Measures.share(Math.min(left, came), Math.max(left, came)))
                        .and(BEFORE, Measures.share(before, came + left)),
                signs(moves.account(), in, ledger),
                "%s, %s old, was paid %s by %d accounts and passed on %s."
                        .formatted(
                                Mention.account(moves.account()),
                                Figures.of(Duration.ofMillis(Math.max(0, first - opened))),
                                Figures.of(Figures.paid(ledger, in)),
                                senders,
                                Figures.of(Figures.paid(ledger, out))));
    }

    private static List<Sign> signs(int account, int[] in, CaseLedger ledger) {
        List<Sign> signs = new ArrayList<>();
        if (ledger.accounts().holderKind(account) == HolderKind.ORGANISATION) {
            signs.add(new Sign(-15, "an organisation, which may just have opened for business"));
        }
        if (Arrays.stream(in).anyMatch(p -> ledger.transfers().says(Keyword.PAYROLL, p))) {
            signs.add(new Sign(-20, "wages are part of what came in"));
        }
        return signs;
    }
}
