// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.party;

import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Customers;
import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Moves;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Keyword;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Customers that share devices, addresses or telephones and all deal with one counterparty, of
/// which they are a good part of all it deals with.
public final class SharedIdentifierRing implements Detector {

    static final Parameter CUSTOMERS =
            Parameter.count(
                    "customers", 3, 2, "customers that share identifiers", Parameter.PROPOSAL);

    static final Parameter SHARE =
            Parameter.share(
                    "share",
                    "0.5",
                    "0.1",
                    "their share of all customers that deal with the counterparty so",
                    Parameter.PROPOSAL);

    static final Parameter TOTAL =
            Parameter.money("total", "1000", "100", "money that moved", Parameter.PROPOSAL);

    static final Parameter MOST =
            Parameter.shape(
                    "most",
                    50,
                    "customers that may share an identifier for it to say something",
                    Parameter.PROPOSAL);

    private static final List<Keyword> EVERYDAY =
            List.of(
                    Keyword.PAYROLL,
                    Keyword.RENT,
                    Keyword.TAX,
                    Keyword.UTILITY,
                    Keyword.TUITION,
                    Keyword.INSURANCE);

    @Override
    public String typology() {
        return "shared-identifier-ring";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(CUSTOMERS, SHARE, TOTAL, MOST);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.SHARED_IDENTIFIERS);
    }

    @Override
    public Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work) {
        IdentifierRings rings = new IdentifierRings(ledger, limits.count(MOST));
        return IntStream.range(0, ledger.graph().accountCount())
                .parallel()
                .filter(ledger::isResting)
                .boxed()
                .flatMap(
                        account -> {
                            work.checkCancelled();
                            Limits own = limits.at(account);
                            return around(account, ledger, rings)
                                    .filter(candidate -> own.admit(candidate.measures()));
                        });
    }

    private static Stream<Candidate> around(int hub, CaseLedger ledger, IdentifierRings rings) {
        FlowGraph graph = ledger.graph();
        Moves moves = Moves.of(ledger, hub, p -> isTelling(p, ledger));
        return Stream.concat(
                around(hub, moves.in(), graph::from, ledger, rings),
                around(hub, moves.out(), graph::to, ledger, rings));
    }

    private static boolean isTelling(int position, CaseLedger ledger) {
        return !ledger.accounts()
                        .sameHolder(ledger.graph().from(position), ledger.graph().to(position))
                && EVERYDAY.stream().noneMatch(word -> ledger.transfers().says(word, position));
    }

    private static Stream<Candidate> around(
            int hub,
            int[] positions,
            IntUnaryOperator member,
            CaseLedger ledger,
            IdentifierRings rings) {
        if (positions.length < 2) {
            return Stream.empty();
        }
        int all = Customers.count(ledger, Arrays.stream(positions).map(member));
        return rings.among(positions, member)
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .map(group -> candidate(hub, group, all, member, ledger));
    }

    private static Candidate candidate(
            int hub, int[] group, int all, IntUnaryOperator member, CaseLedger ledger) {
        int customers = Customers.count(ledger, Arrays.stream(group).map(member));
        boolean paid = ledger.graph().to(group[0]) == hub;
        return new Candidate(
                hub,
                Accounts.of(hub, ledger, group),
                group,
                Measures.of(CUSTOMERS, customers)
                        .and(SHARE, Measures.share(customers, all))
                        .and(TOTAL, Arrays.stream(group).mapToLong(ledger::paid).sum()),
                List.of(),
                "%d customers that share devices, addresses or telephones %s %s %s."
                        .formatted(
                                customers,
                                paid ? "paid" : "received",
                                Figures.of(Figures.paid(ledger, group)),
                                (paid ? "to " : "from ") + Mention.account(hub)));
    }
}
