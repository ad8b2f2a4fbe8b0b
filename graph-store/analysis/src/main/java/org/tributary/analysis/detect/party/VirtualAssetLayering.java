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
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Channel;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Money of few sources becomes virtual assets that go to many wallets within a day, or virtual
/// assets of many wallets are drawn together and become money within a day.
public final class VirtualAssetLayering implements AccountDetector {

    static final Parameter TOTAL =
            Parameter.money("total", "5000", "1000", "value that came in", Parameter.PROPOSAL);

    static final Parameter WALLETS =
            Parameter.count(
                    "wallets",
                    4,
                    2,
                    "wallets that the value was spread to, or drawn together from",
                    Parameter.PROPOSAL);

    static final Parameter ENDS =
            Parameter.count(
                    "ends",
                    3,
                    10,
                    "accounts at the side of ordinary money: an exchange has many",
                    Parameter.PROPOSAL);

    static final Parameter MOVED =
            Parameter.share(
                    "moved", "0.8", "0.5", "share of the value that moved on", Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window",
                    Duration.ofDays(1),
                    "time of coming in, and as long again for moving on",
                    "FATF, Virtual Assets Red Flag Indicators (2020): 24 h");

    @Override
    public String typology() {
        return "virtual-asset-layering";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(TOTAL, WALLETS, ENDS, MOVED, WINDOW);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.CRYPTO);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        Moves moves = Moves.of(ledger, account);
        IntPredicate crypto = p -> isVirtual(p, ledger);
        return Stream.concat(
                turned(moves, crypto.negate(), limits.of(WINDOW)),
                turned(moves, crypto, limits.of(WINDOW)));
    }

    private static boolean isVirtual(int position, CaseLedger ledger) {
        FlowGraph graph = ledger.graph();
        return ledger.channel(position) == Channel.CRYPTO
                || (ledger.accounts().kind(graph.from(position)) == AccountKind.WALLET
                        && ledger.accounts().kind(graph.to(position)) == AccountKind.WALLET);
    }

    /// What came in of one kind and went on as the other.
    private static Stream<Candidate> turned(Moves moves, IntPredicate kind, long window) {
        int[] in = Arrays.stream(moves.in()).filter(kind).toArray();
        int[] out = Arrays.stream(moves.out()).filter(kind.negate()).toArray();
        if (in.length == 0 || out.length == 0) {
            return Stream.empty();
        }
        FlowGraph graph = moves.ledger().graph();
        return Windows.strides(graph, in, window, 1).stream()
                .map(w -> Arrays.copyOfRange(in, w.from(), w.to()))
                .map(some -> candidate(some, following(some, out, moves, window), moves));
    }

    private static int[] following(int[] in, int[] out, Moves moves, long window) {
        FlowGraph graph = moves.ledger().graph();
        return Arrays.copyOfRange(
                out,
                moves.firstFrom(out, graph.at(in[0])),
                moves.firstFrom(out, graph.at(in[in.length - 1]) + window + 1));
    }

    private static Candidate candidate(int[] in, int[] out, Moves moves) {
        CaseLedger ledger = moves.ledger();
        int account = moves.account();
        boolean spread = !isVirtual(in[0], ledger);
        int payers = Accounts.payers(ledger, in);
        int payees = Accounts.payees(ledger, out);
        long value = Arrays.stream(in).mapToLong(ledger::received).sum();
        long moved = Arrays.stream(out).mapToLong(ledger::paid).sum();
        int[] all = Moves.together(in, out);
        return new Candidate(
                account,
                Accounts.of(account, ledger, all),
                all,
                Measures.of(TOTAL, value)
                        .and(WALLETS, spread ? payees : payers)
                        .and(ENDS, spread ? payers : payees)
                        .and(MOVED, Measures.share((double) moved, (double) value)),
                List.of(),
                (spread
                                ? "%s received %s of ordinary money and sent virtual assets to %d"
                                        + " wallets."
                                : "%s received %s of virtual assets from %d wallets and turned them"
                                        + " into ordinary money.")
                        .formatted(
                                Mention.account(account),
                                Figures.of(Figures.paid(ledger, in)),
                                spread ? payees : payers));
    }
}
