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
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.Detail;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Cash is paid in at several places and leaves elsewhere within days (FFIEC BSA/AML manual,
/// Appendix F; FinCEN advisory FIN-2014-A005).
public final class FunnelAccount implements AccountDetector {

    static final Parameter PLACES =
            Parameter.count("places", 3, 2, "branches where cash is paid in", Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money("amount", "5000", "1000", "cash paid in", Parameter.PROPOSAL);

    static final Parameter MOVED =
            Parameter.share(
                    "moved", "0.8", "0.5", "share of it that leaves elsewhere", Parameter.PROPOSAL);

    static final Parameter CASH_SHARE =
            Parameter.share(
                    "cash", "0.6", "0.3", "share of cash in all that comes in", Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window("window", Duration.ofDays(7), "time of deposits", Parameter.PROPOSAL);

    static final Parameter SOON =
            Parameter.window(
                    "soon", Duration.ofDays(3), "time until it has left", Parameter.PROPOSAL);

    @Override
    public String typology() {
        return "funnel-account";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(PLACES, AMOUNT, MOVED, CASH_SHARE, WINDOW, SOON);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.CASH, Input.BRANCHES);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        Moves moves = Moves.of(ledger, account);
        int[] deposits =
                Arrays.stream(moves.in())
                        .filter(p -> ledger.channel(p) == Channel.CASH)
                        .filter(p -> ledger.transfers().code(Detail.BRANCH, p) != 0)
                        .toArray();
        return Windows.readable(ledger.graph(), deposits, limits.of(WINDOW), 2).stream()
                .map(w -> Arrays.copyOfRange(deposits, w.from(), w.to()))
                .map(some -> candidate(account, some, moves, limits));
    }

    private static Candidate candidate(int account, int[] deposits, Moves moves, Limits limits) {
        CaseLedger ledger = moves.ledger();
        FlowGraph graph = ledger.graph();
        int[] places =
                Arrays.stream(deposits)
                        .map(p -> ledger.transfers().code(Detail.BRANCH, p))
                        .distinct()
                        .sorted()
                        .toArray();
        long first = graph.at(deposits[0]);
        long last = graph.at(deposits[deposits.length - 1]);
        int[] out =
                Arrays.stream(
                                moves.out(),
                                moves.firstFrom(moves.out(), first),
                                moves.firstFrom(moves.out(), last + limits.of(SOON) + 1))
                        .filter(p -> Arrays.binarySearch(places, branch(ledger, p)) < 0)
                        .toArray();
        double cash = Arrays.stream(deposits).mapToDouble(ledger::received).sum();
        double all =
                moves.received(
                        moves.firstFrom(moves.in(), first), moves.firstFrom(moves.in(), last + 1));
        double left = Arrays.stream(out).mapToDouble(ledger::paid).sum();
        int[] positions = Moves.together(deposits, out);
        return new Candidate(
                account,
                Accounts.of(account, ledger, positions),
                positions,
                Measures.of(PLACES, places.length)
                        .and(AMOUNT, (long) cash)
                        .and(MOVED, Measures.share(Math.min(left, all), all))
                        .and(CASH_SHARE, Measures.share(cash, all)),
                signs(account, ledger),
                "%s of cash was paid in to %s at %d branches and left elsewhere within %s."
                        .formatted(
                                Figures.of(Figures.paid(ledger, deposits)),
                                Mention.account(account),
                                places.length,
                                Figures.of(
                                        Duration.ofMillis(
                                                graph.at(positions[positions.length - 1])
                                                        - first))));
    }

    private static int branch(CaseLedger ledger, int position) {
        int code = ledger.transfers().code(Detail.BRANCH, position);
        return code == 0 ? -1 : code;
    }

    private static List<Sign> signs(int account, CaseLedger ledger) {
        return ledger.accounts().holderKind(account) == HolderKind.ORGANISATION
                ? List.of(new Sign(-10, "an organisation, which may have several shops"))
                : List.of(new Sign(10, "not known to be a business"));
    }
}
