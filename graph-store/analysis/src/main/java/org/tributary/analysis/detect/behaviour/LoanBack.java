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
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Keyword;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A loan that is none: paid back in one sum soon after, with cash or money of third parties, or
/// given by one whom the borrower had sent as much before (中国人民银行令〔2006〕第2号 第十一条（七）;
/// FATF, loan-back schemes).
public final class LoanBack implements AccountDetector {

    static final Parameter AMOUNT =
            Parameter.money("amount", "5000", "1000", "the loan", Parameter.PROPOSAL);

    static final Parameter COVERED =
            Parameter.share(
                    "covered",
                    "0.8",
                    "0.5",
                    "share of it that is paid back early, or was sent before",
                    Parameter.PROPOSAL);

    static final Parameter EARLY =
            Parameter.window(
                    "early", Duration.ofDays(90), "time until it is paid back", Parameter.PROPOSAL);

    static final Parameter BEFORE =
            Parameter.window(
                    "before", Duration.ofDays(180), "time of sending before", Parameter.PROPOSAL);

    static final Parameter FUNDED =
            Parameter.window(
                    "funded",
                    Duration.ofDays(7),
                    "time between the money for it and paying back",
                    Parameter.PROPOSAL);

    private static final double FUNDING = 0.8;

    @Override
    public String typology() {
        return "loan-back";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(AMOUNT, COVERED, EARLY, BEFORE, FUNDED);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.PURPOSES);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        FlowGraph graph = ledger.graph();
        return IntStream.range(0, graph.degree(account, Direction.IN))
                .map(i -> graph.position(account, Direction.IN, i))
                .filter(ledger::moves)
                .filter(p -> ledger.transfers().says(Keyword.LOAN, p))
                .boxed()
                .flatMap(
                        loan ->
                                Stream.concat(
                                        repaid(loan, ledger, limits).stream(),
                                        sentBefore(loan, ledger, limits).stream()));
    }

    private static Optional<Candidate> repaid(int loan, CaseLedger ledger, Limits limits) {
        FlowGraph graph = ledger.graph();
        int borrower = graph.to(loan);
        int lender = graph.from(loan);
        long at = graph.at(loan);
        return payments(ledger, borrower, lender, at + 1, at + limits.of(EARLY))
                .boxed()
                .max(Comparator.comparingLong(ledger::paid))
                .flatMap(
                        repayment -> {
                            int[] funding = funding(ledger, borrower, lender, repayment, limits);
                            double funded =
                                    Arrays.stream(funding).mapToDouble(ledger::received).sum();
                            return funded < FUNDING * ledger.paid(repayment)
                                    ? Optional.empty()
                                    : Optional.of(
                                            candidate(
                                                    loan,
                                                    Moves.together(
                                                            funding, new int[] {loan, repayment}),
                                                    ledger.paid(repayment),
                                                    ledger,
                                                    "a loan paid back in one sum within "
                                                            + Figures.of(
                                                                    Duration.ofMillis(
                                                                            graph.at(repayment)
                                                                                    - at))
                                                            + ", with cash or money of others"));
                        });
    }

    /// Cash and money of others that came shortly before; wages and other loans are explained.
    private static int[] funding(
            CaseLedger ledger, int borrower, int lender, int repayment, Limits limits) {
        FlowGraph graph = ledger.graph();
        long end = graph.at(repayment);
        return IntStream.range(
                        graph.firstFrom(borrower, Direction.IN, end - limits.of(FUNDED)),
                        graph.firstFrom(borrower, Direction.IN, end + 1))
                .map(i -> graph.position(borrower, Direction.IN, i))
                .filter(ledger::moves)
                .filter(p -> graph.from(p) != lender)
                .filter(p -> !ledger.accounts().sameHolder(graph.from(p), borrower))
                .filter(p -> !ledger.transfers().says(Keyword.PAYROLL, p))
                .filter(p -> !ledger.transfers().says(Keyword.LOAN, p))
                .toArray();
    }

    private static Optional<Candidate> sentBefore(int loan, CaseLedger ledger, Limits limits) {
        FlowGraph graph = ledger.graph();
        long at = graph.at(loan);
        int[] sent =
                payments(ledger, graph.to(loan), graph.from(loan), at - limits.of(BEFORE), at - 1)
                        .filter(p -> !ledger.transfers().says(Keyword.LOAN, p))
                        .filter(p -> !ledger.transfers().says(Keyword.INVOICE, p))
                        .toArray();
        return sent.length == 0
                ? Optional.empty()
                : Optional.of(
                        candidate(
                                loan,
                                Moves.together(sent, new int[] {loan}),
                                Arrays.stream(sent).mapToLong(ledger::paid).sum(),
                                ledger,
                                "a loan by one it had sent %s before"
                                        .formatted(Figures.of(Figures.paid(ledger, sent)))));
    }

    /// Payments from one to another within a time, looked for at the less busy of the two.
    private static IntStream payments(CaseLedger ledger, int from, int to, long begin, long end) {
        FlowGraph graph = ledger.graph();
        boolean atPayer = graph.degree(from, Direction.OUT) <= graph.degree(to, Direction.IN);
        int account = atPayer ? from : to;
        Direction side = atPayer ? Direction.OUT : Direction.IN;
        return IntStream.range(
                        graph.firstFrom(account, side, begin),
                        graph.firstFrom(account, side, end + 1))
                .map(i -> graph.position(account, side, i))
                .filter(p -> graph.from(p) == from && graph.to(p) == to)
                .filter(ledger::moves);
    }

    private static Candidate candidate(
            int loan, int[] positions, long covered, CaseLedger ledger, String how) {
        int borrower = ledger.graph().to(loan);
        return new Candidate(
                borrower,
                Accounts.of(borrower, ledger, positions),
                positions,
                Measures.of(AMOUNT, ledger.received(loan))
                        .and(
                                COVERED,
                                Measures.share(
                                        (double) Math.min(covered, ledger.received(loan)),
                                        (double) ledger.received(loan))),
                List.of(),
                "%s got %s: %s."
                        .formatted(
                                Mention.account(borrower),
                                Figures.of(Figures.paid(ledger, new int[] {loan})),
                                how));
    }
}
