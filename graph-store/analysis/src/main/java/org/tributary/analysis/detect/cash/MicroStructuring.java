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
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Several accounts of one customer each collect small amounts, and nearly all of it is put
/// together in one account (FFIEC BSA/AML manual, Appendix F).
public final class MicroStructuring implements AccountDetector {

    static final Parameter ACCOUNTS =
            Parameter.count(
                    "accounts", 3, 2, "accounts of one customer that collect", Parameter.PROPOSAL);

    static final Parameter DEPOSITS =
            Parameter.count(
                    "deposits", 6, 3, "small amounts that are collected", Parameter.PROPOSAL);

    static final Parameter MOVED =
            Parameter.share(
                    "moved",
                    "0.8",
                    "0.5",
                    "share of them that is put together",
                    Parameter.PROPOSAL);

    static final Parameter SMALL =
            Parameter.moneyShape("small", "3000", "below this amounts are small", "FFIEC");

    static final Parameter WINDOW =
            Parameter.window(
                    "window",
                    Duration.ofDays(7),
                    "time of putting together, and of collecting before",
                    Parameter.PROPOSAL);

    @Override
    public String typology() {
        return "micro-structuring";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(ACCOUNTS, DEPOSITS, MOVED, SMALL, WINDOW);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.HOLDERS);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        if (ledger.graph().degree(account, Direction.IN) < 2) {
            return Stream.empty();
        }
        int[] in = Moves.of(ledger, account).in();
        Map<Long, List<Integer>> byHolder = new TreeMap<>();
        for (int p : in) {
            long holder = ledger.accounts().holder(ledger.graph().from(p));
            if (holder != 0) {
                byHolder.computeIfAbsent(holder, h -> new ArrayList<>()).add(p);
            }
        }
        return byHolder.values().stream()
                .filter(some -> some.size() > 1)
                .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
                .flatMap(some -> around(account, some, ledger, limits));
    }

    private static Stream<Candidate> around(
            int account, int[] swept, CaseLedger ledger, Limits limits) {
        return Windows.readable(ledger.graph(), swept, limits.of(WINDOW), 2).stream()
                .map(w -> Arrays.copyOfRange(swept, w.from(), w.to()))
                .filter(some -> Accounts.payers(ledger, some) > 1)
                .map(some -> candidate(account, some, ledger, limits));
    }

    private static Candidate candidate(int master, int[] swept, CaseLedger ledger, Limits limits) {
        FlowGraph graph = ledger.graph();
        long to = graph.at(swept[swept.length - 1]);
        long from = graph.at(swept[0]) - limits.of(WINDOW);
        int[] feeders = Arrays.stream(swept).map(graph::from).distinct().toArray();
        List<Integer> collected = new ArrayList<>();
        long sum = 0;
        int collecting = 0;
        for (int feeder : feeders) {
            int before = collected.size();
            for (int i = graph.firstFrom(feeder, Direction.IN, from);
                    i < graph.degree(feeder, Direction.IN);
                    i++) {
                int p = graph.position(feeder, Direction.IN, i);
                if (graph.at(p) > to) {
                    break;
                }
                if (ledger.moves(p)
                        && ledger.received(p) < limits.of(SMALL)
                        && !ledger.accounts().sameHolder(graph.from(p), feeder)) {
                    collected.add(p);
                    sum += ledger.received(p);
                }
            }
            collecting += collected.size() > before + 1 ? 1 : 0;
        }
        long moved = Arrays.stream(swept).mapToLong(ledger::paid).sum();
        int[] positions =
                Moves.together(swept, collected.stream().mapToInt(Integer::intValue).toArray());
        return new Candidate(
                master,
                Accounts.of(master, ledger, positions),
                positions,
                Measures.of(ACCOUNTS, collecting)
                        .and(DEPOSITS, collected.size())
                        .and(
                                MOVED,
                                Measures.share(
                                        (double) Math.min(moved, sum),
                                        (double) Math.max(moved, sum))),
                signs(master, to, ledger, limits),
                "%d accounts of one customer collected %d small amounts and put %s together in %s."
                        .formatted(
                                collecting,
                                collected.size(),
                                Figures.of(Figures.paid(ledger, swept)),
                                Mention.account(master)));
    }

    private static List<Sign> signs(int master, long from, CaseLedger ledger, Limits limits) {
        FlowGraph graph = ledger.graph();
        int home = ledger.accounts().countries().at(master);
        boolean abroad =
                Arrays.stream(Moves.of(ledger, master).out())
                        .filter(p -> graph.at(p) >= from && graph.at(p) <= from + limits.of(WINDOW))
                        .map(p -> ledger.accounts().countries().at(graph.to(p)))
                        .anyMatch(country -> home != 0 && country != 0 && country != home);
        return abroad ? List.of(new Sign(20, "it goes abroad soon after")) : List.of();
    }
}
