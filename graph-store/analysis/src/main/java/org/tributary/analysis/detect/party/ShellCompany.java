// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.party;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Customers;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.facts.AccountFacts.HolderKind;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Codes;
import org.tributary.analysis.facts.Keyword;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.flow.FlowGraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An organisation through which much money goes to and from hardly anybody, that keeps nothing of
/// it and pays for nothing a business has to pay for.
public final class ShellCompany implements AccountDetector {

    static final Parameter TURNOVER =
            Parameter.money("turnover", "100000", "10000", "money in and out", Parameter.PROPOSAL);

    static final Parameter CONCENTRATION =
            Parameter.share(
                    "concentration",
                    "0.9",
                    "0.5",
                    "share of it with its three largest counterparties",
                    "FATF, FFIEC; share: own proposal");

    static final Parameter RETAINED =
            Parameter.share(
                    "retained",
                    "0.1",
                    "0.5",
                    "share by which money in and money out differ",
                    Parameter.PROPOSAL);

    static final Parameter EVERYDAY =
            Parameter.count(
                    "everyday",
                    0,
                    3,
                    "payments for wages, taxes, rent, utilities or insurance",
                    "FATF, FFIEC");

    private static final List<Keyword> COSTS =
            List.of(Keyword.PAYROLL, Keyword.TAX, Keyword.RENT, Keyword.UTILITY, Keyword.INSURANCE);
    private static final int LARGEST = 3;
    private static final int LEAST = 4;
    private static final int READABLE = 2_000;
    private static final int YOUNG = 15;
    private static final int SHARED = 20;
    private static final int OTHERS = 2;

    @Override
    public String typology() {
        return "shell-entity";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(TURNOVER, CONCENTRATION, RETAINED, EVERYDAY);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.HOLDER_KINDS, Input.PURPOSES);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        if (ledger.accounts().holderKind(account) != HolderKind.ORGANISATION) {
            return Stream.empty();
        }
        Moves moves = Moves.of(ledger, account);
        int[] all = Moves.together(moves.in(), moves.out());
        // What has more transfers than a person could read trades with somebody.
        if (all.length < LEAST || all.length > READABLE) {
            return Stream.empty();
        }
        Measures measures = measures(moves, all);
        return limits.admit(measures) ? Stream.of(candidate(moves, all, measures)) : Stream.empty();
    }

    private static Measures measures(Moves moves, int[] all) {
        CaseLedger ledger = moves.ledger();
        FlowGraph graph = ledger.graph();
        double in = moves.received(0, moves.in().length);
        double out = moves.paid(0, moves.out().length);
        Map<Long, Long> byOther = new HashMap<>();
        for (int p : all) {
            int other = graph.from(p) == moves.account() ? graph.to(p) : graph.from(p);
            byOther.merge(Customers.key(ledger, other), ledger.paid(p), Long::sum);
        }
        long whole = byOther.values().stream().mapToLong(Long::longValue).sum();
        long largest =
                byOther.values().stream()
                        .sorted((one, other) -> Long.compare(other, one))
                        .limit(LARGEST)
                        .mapToLong(Long::longValue)
                        .sum();
        long everyday =
                Arrays.stream(moves.out())
                        .filter(p -> COSTS.stream().anyMatch(c -> ledger.transfers().says(c, p)))
                        .count();
        return Measures.of(TURNOVER, (long) (in + out))
                .and(CONCENTRATION, Measures.share((double) largest, (double) whole))
                .and(RETAINED, Measures.share(Math.abs(in - out), Math.max(in, out)))
                .and(EVERYDAY, everyday);
    }

    private static Candidate candidate(Moves moves, int[] all, Measures measures) {
        CaseLedger ledger = moves.ledger();
        return new Candidate(
                moves.account(),
                Accounts.of(moves.account(), ledger, all),
                all,
                measures,
                signs(moves.account(), all[0], ledger),
                "%s, held by an organisation, moved %s, nearly all with three counterparties, and kept next to nothing."
                        .formatted(
                                Mention.account(moves.account()),
                                Figures.of(Figures.paid(ledger, all))));
    }

    private static List<Sign> signs(int account, int first, CaseLedger ledger) {
        List<Sign> signs = new ArrayList<>();
        String founded = ledger.accounts().told(PartyDetail.INCORPORATION_DATE, account);
        if (Dates.of(founded)
                .filter(date -> date.plusYears(1).isAfter(ledger.day(first)))
                .isPresent()) {
            signs.add(new Sign(YOUNG, "it was founded less than a year before"));
        }
        if (sharing(account, ledger) >= OTHERS) {
            signs.add(new Sign(SHARED, "two or more other organisations have its address"));
        }
        return signs;
    }

    private static int sharing(int account, CaseLedger ledger) {
        Codes addresses = ledger.accounts().detail(PartyDetail.ADDRESS);
        int own = addresses.at(account);
        return own == 0
                ? 0
                : Customers.count(
                                ledger,
                                IntStream.range(0, ledger.graph().accountCount())
                                        .filter(a -> addresses.at(a) == own)
                                        .filter(
                                                a ->
                                                        ledger.accounts().holderKind(a)
                                                                == HolderKind.ORGANISATION))
                        - 1;
    }
}
