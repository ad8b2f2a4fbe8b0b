// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.questions;

import org.tributary.analysis.reach.Reach;
import org.tributary.analysis.reach.ReachRule;
import org.tributary.analysis.reach.ReachSearch;
import org.tributary.analysis.reach.Reached;
import org.tributary.analysis.shared.CommonCounterparties;
import org.tributary.analysis.shared.Part;
import org.tributary.analysis.shared.Shared;
import org.tributary.analysis.trail.TrailKind;
import org.tributary.analysis.trail.TrailRule;
import org.tributary.app.explore.ExploredLedger;
import org.tributary.app.trails.TracedTrail;
import org.tributary.app.trails.TrailAnswer;
import org.tributary.app.trails.TrailFinder;
import org.tributary.app.trails.TrailQuestion;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Answers questions about accounts. Thread-safe as far as the ledger is.
///
/// @param ledger what is asked
public record QuestionDesk(ExploredLedger ledger) {

    /// Answers a question. An account without transfers has nothing in common with anybody.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public Answer answer(Asked asked, Work work) throws IOException {
        FlowGraph graph = ledger.graph(work);
        List<Integer> known =
                asked.accounts().stream().filter(a -> a < graph.accountCount()).toList();
        Tally tally = new Tally(asked, known, graph, work);
        switch (asked.question()) {
            case PAYERS -> tally.shared(Part.PAYER);
            case PAYEES -> tally.shared(Part.PAYEE);
            case BOTH -> tally.shared(Part.BOTH);
            case EITHER -> tally.shared(Part.EITHER);
            case WENT_TO -> tally.reach(Direction.OUT);
            case CAME_FROM -> tally.reach(Direction.IN);
            case BETWEEN -> tally.between();
            case LOOPS -> known.forEach(account -> tally.trails(account, account));
        }
        return tally.answer();
    }

    /// Collects the answers to one question. Not thread-safe.
    private final class Tally {

        private final Asked asked;
        private final List<Integer> known;
        private final FlowGraph graph;
        private final Work work;
        private final List<Found> found = new ArrayList<>();
        private long total;
        private boolean complete = true;

        Tally(Asked asked, List<Integer> known, FlowGraph graph, Work work) {
            this.asked = asked;
            this.known = known;
            this.graph = graph;
            this.work = work;
        }

        void shared(Part part) {
            List<Shared> all =
                    new CommonCounterparties(graph)
                            .of(known, part, asked.share(), Period.ALWAYS, work);
            total = all.size();
            all.stream()
                    .limit(asked.bounds().most())
                    .map(Found.Counterparty::new)
                    .forEach(found::add);
        }

        void reach(Direction direction) {
            Bounds bounds = asked.bounds();
            ReachRule rule =
                    new ReachRule(
                            direction,
                            bounds.time(),
                            Math.min(bounds.hops(), ReachRule.LONGEST),
                            Period.ALWAYS,
                            bounds.least(),
                            bounds.busiest());
            for (int start : known) {
                Reach reach = new ReachSearch(graph).from(start, rule, bounds.most(), work);
                total += reach.total();
                complete &= reach.complete();
                reach.found().forEach(r -> found.add(new Found.Far(start, r, way(r))));
            }
            found.sort(Comparator.comparingInt(each -> ((Found.Far) each).reached().hops()));
        }

        private List<Integer> way(Reached reached) {
            List<Integer> accounts = new ArrayList<>();
            accounts.add(graph.from(reached.way().getFirst()));
            reached.way().forEach(position -> accounts.add(graph.to(position)));
            return accounts;
        }

        void between() {
            for (int from : known) {
                for (int to : known) {
                    if (from != to) {
                        trails(from, to);
                    }
                }
            }
        }

        void trails(int from, int to) {
            Bounds bounds = asked.bounds();
            TrailRule rule =
                    new TrailRule(
                            TrailKind.TIME,
                            bounds.hops(),
                            bounds.time(),
                            TrailRule.USUAL_TOLERANCE);
            TrailAnswer answer =
                    new TrailFinder(graph, ledger::transfers)
                            .answer(new TrailQuestion(from, to, rule, bounds.most()), work);
            total += answer.trails().size();
            complete &= answer.complete();
            answer.trails().forEach(trail -> found.add(new Found.Way(trail)));
            found.sort(Comparator.comparingInt(each -> ((Found.Way) each).trail().hops()));
        }

        Answer answer() {
            List<Found> kept = found.stream().limit(asked.bounds().most()).toList();
            Set<Integer> named = new LinkedHashSet<>(asked.accounts());
            kept.forEach(each -> named.addAll(named(each)));
            return new Answer(
                    asked,
                    kept,
                    total,
                    complete,
                    ledger.accounts(named).stream()
                            .collect(Collectors.toMap(Account::ordinal, Function.identity())));
        }
    }

    private static List<Integer> named(Found found) {
        return switch (found) {
            case Found.Counterparty(Shared shared) -> List.of(shared.account());
            case Found.Far far -> far.way();
            case Found.Way(TracedTrail trail) -> trail.accounts();
        };
    }
}
