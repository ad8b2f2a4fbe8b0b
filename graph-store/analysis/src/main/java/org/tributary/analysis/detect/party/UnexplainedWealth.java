// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.party;

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
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Somebody of little income, such as a student, receives a great deal within a month and passes
/// it on to others than a school, a landlord or a business.
public final class UnexplainedWealth implements AccountDetector {

    static final Parameter INFLOW =
            Parameter.money("inflow", "15000", "2000", "money received", Parameter.PROPOSAL);

    static final Parameter PASSED_ON =
            Parameter.share(
                    "passed-on",
                    "0.5",
                    "0.1",
                    "share of it that went on to private parties",
                    "FinCEN FIN-2025-A003; share: own proposal");

    static final Parameter WINDOW =
            Parameter.window(
                    "window",
                    Duration.ofDays(30),
                    "time of receiving, and as long again for passing on",
                    Parameter.PROPOSAL);

    private static final List<String> LITTLE_INCOME =
            List.of(
                    "student",
                    "pupil",
                    "unemployed",
                    "jobless",
                    "housewife",
                    "homemaker",
                    "retired",
                    "pensioner",
                    "apprentice",
                    "intern",
                    "trainee",
                    "no occupation",
                    "学生",
                    "无业",
                    "待业",
                    "退休",
                    "mahasiswa",
                    "pelajar",
                    "schüler",
                    "arbeitslos",
                    "rentner",
                    "estudiante",
                    "étudiant");
    private static final List<Keyword> OWN_NEEDS =
            List.of(Keyword.TUITION, Keyword.RENT, Keyword.UTILITY, Keyword.INSURANCE, Keyword.TAX);
    private static final int PRETEXT = 15;

    @Override
    public String typology() {
        return "unexplained-wealth";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(INFLOW, PASSED_ON, WINDOW);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.OCCUPATIONS);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        String occupation =
                ledger.accounts().told(PartyDetail.OCCUPATION, account).toLowerCase(Locale.ROOT);
        if (LITTLE_INCOME.stream().noneMatch(occupation::contains)) {
            return Stream.empty();
        }
        Moves moves = Moves.of(ledger, account, p -> !isOwn(p, ledger));
        long window = limits.of(WINDOW);
        return Windows.strides(ledger.graph(), moves.in(), window, 1).stream()
                .map(w -> Arrays.copyOfRange(moves.in(), w.from(), w.to()))
                .map(in -> candidate(in, passedOn(in, moves, window), account, ledger));
    }

    private static boolean isOwn(int position, CaseLedger ledger) {
        FlowGraph graph = ledger.graph();
        return ledger.accounts().sameHolder(graph.from(position), graph.to(position));
    }

    private static int[] passedOn(int[] in, Moves moves, long window) {
        CaseLedger ledger = moves.ledger();
        FlowGraph graph = ledger.graph();
        int from = moves.firstFrom(moves.out(), graph.at(in[0]));
        int to = moves.firstFrom(moves.out(), graph.at(in[in.length - 1]) + window + 1);
        return Arrays.stream(moves.out(), from, to)
                .filter(p -> ledger.accounts().holderKind(graph.to(p)) != HolderKind.ORGANISATION)
                .filter(p -> OWN_NEEDS.stream().noneMatch(n -> ledger.transfers().says(n, p)))
                .toArray();
    }

    private static Candidate candidate(int[] in, int[] on, int account, CaseLedger ledger) {
        long received = Arrays.stream(in).mapToLong(ledger::received).sum();
        long paid = Arrays.stream(on).mapToLong(ledger::paid).sum();
        int[] all = Moves.together(in, on);
        boolean pretext =
                Arrays.stream(in).anyMatch(p -> ledger.transfers().says(Keyword.TUITION, p));
        return new Candidate(
                account,
                Accounts.of(account, ledger, all),
                all,
                Measures.of(INFLOW, received)
                        .and(PASSED_ON, Measures.share((double) paid, (double) received)),
                pretext
                        ? List.of(new Sign(PRETEXT, "it was said to be for tuition or living"))
                        : List.of(),
                "%s, whose holder has an occupation of little income, received %s and passed on %s."
                        .formatted(
                                Mention.account(account),
                                Figures.of(Figures.paid(ledger, in)),
                                on.length == 0 ? "nothing" : Figures.of(Figures.paid(ledger, on))));
    }
}
