// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.cash;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Channel;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Two accounts live on each other's cheques: each cheque is covered by the next one the other way,
/// before it is collected (FFIEC BSA/AML manual; FinCEN SAR types 301 and 320).
public final class Kiting implements AccountDetector {

    static final Parameter CHEQUES =
            Parameter.count(
                    "cheques", 5, 4, "cheques in turn, each the other way", Parameter.PROPOSAL);

    static final Parameter AMOUNT =
            Parameter.money("amount", "1000", "200", "smallest of the cheques", Parameter.PROPOSAL);

    static final Parameter NET =
            Parameter.share(
                    "net",
                    "0.25",
                    "0.5",
                    "what remains of all of them, as a share",
                    Parameter.PROPOSAL);

    static final Parameter GAP =
            Parameter.window(
                    "gap",
                    Duration.ofDays(5),
                    "time a cheque is being collected",
                    Parameter.PROPOSAL);

    private static final int FEWEST = 4;

    @Override
    public String typology() {
        return "kiting";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(CHEQUES, AMOUNT, NET, GAP);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.CHEQUES);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        Map<Integer, List<Integer>> byOther = new HashMap<>();
        for (Direction direction : Direction.values()) {
            for (int i = 0; i < ledger.graph().degree(account, direction); i++) {
                int p = ledger.graph().position(account, direction, i);
                int other =
                        direction == Direction.OUT ? ledger.graph().to(p) : ledger.graph().from(p);
                // Of two accounts the one of the lower number speaks for both.
                if (other > account && ledger.channel(p) == Channel.CHEQUE && ledger.moves(p)) {
                    byOther.computeIfAbsent(other, o -> new ArrayList<>()).add(p);
                }
            }
        }
        return byOther.values().stream()
                .filter(cheques -> cheques.size() >= FEWEST)
                .flatMap(
                        cheques ->
                                turns(cheques.stream().sorted().toList(), ledger, limits).stream())
                .map(turns -> candidate(account, turns, ledger));
    }

    /// The longest runs in which each cheque goes the other way than the one before, within the
    /// time that one takes to be collected.
    private static List<int[]> turns(List<Integer> cheques, CaseLedger ledger, Limits limits) {
        FlowGraph graph = ledger.graph();
        List<int[]> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= cheques.size(); i++) {
            boolean goesOn =
                    i < cheques.size()
                            && graph.from(cheques.get(i)) == graph.to(cheques.get(i - 1))
                            && graph.at(cheques.get(i)) - graph.at(cheques.get(i - 1))
                                    <= limits.of(GAP);
            if (!goesOn) {
                if (i - from >= FEWEST) {
                    runs.add(
                            cheques.subList(from, i).stream()
                                    .mapToInt(Integer::intValue)
                                    .toArray());
                }
                from = i;
            }
        }
        return runs;
    }

    private static Candidate candidate(int account, int[] cheques, CaseLedger ledger) {
        long net = 0;
        long gross = 0;
        long smallest = Long.MAX_VALUE;
        boolean uncovered = false;
        for (int p : cheques) {
            net += ledger.graph().from(p) == account ? ledger.paid(p) : -ledger.paid(p);
            gross += ledger.paid(p);
            smallest = Math.min(smallest, ledger.paid(p));
            long balance = ledger.transfers().balance(p);
            uncovered |= balance != Long.MIN_VALUE && balance < ledger.graph().paid(p);
        }
        int other =
                ledger.graph().from(cheques[0]) == account
                        ? ledger.graph().to(cheques[0])
                        : ledger.graph().from(cheques[0]);
        List<Sign> signs = new ArrayList<>();
        if (uncovered) {
            signs.add(new Sign(20, "a balance did not cover the next cheque"));
        }
        if (ledger.accounts().sameHolder(account, other)) {
            signs.add(new Sign(10, "both accounts have one holder"));
        }
        return new Candidate(
                account,
                new int[] {account, other},
                cheques,
                Measures.of(CHEQUES, cheques.length)
                        .and(AMOUNT, smallest)
                        .and(NET, Measures.share(Math.abs((double) net), (double) gross)),
                signs,
                "%s and %s covered %d cheques with one another's, %s in all."
                        .formatted(
                                Mention.account(account),
                                Mention.account(other),
                                cheques.length,
                                Figures.of(Figures.paid(ledger, cheques))));
    }
}
