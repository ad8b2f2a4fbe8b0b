// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import org.tributary.analysis.cluster.Cluster;
import org.tributary.app.clusters.CaseClusters;
import org.tributary.app.clusters.CaseClusters.Grounds;
import org.tributary.app.clusters.ClusterDesk;
import org.tributary.app.clusters.ListedCluster;
import org.tributary.app.drawing.AccountClusters;
import org.tributary.app.explore.Exploration;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casework.KeptCluster;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Lists what is kept and what was found, and makes the card of the chosen one.
final class ClusterLines {

    private final ClustersModel model;
    private final Exploration exploration;
    private final Tasks tasks;
    private final Texts texts;
    private final Clock clock;
    private final ClustersHost host;
    private int latestList;
    private int latestCard;

    ClusterLines(
            ClustersModel model,
            Exploration exploration,
            Tasks tasks,
            Texts texts,
            Clock clock,
            ClustersHost host) {
        this.model = model;
        this.exploration = exploration;
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
        this.host = host;
    }

    CaseClusters clusters() {
        return new CaseClusters(exploration.record(), exploration::graph, clock);
    }

    /// Nothing of what was read holds any longer.
    void forget() {
        latestList++;
        latestCard++;
        model.lines().set(ClustersModel.Lines.NONE);
        exploration.listed(AccountClusters.NONE);
        model.grounds().set(Optional.empty());
        model.selected().set(Optional.empty());
        model.chosen().set(Optional.empty());
    }

    /// Reads what is kept and lists it before what was found.
    ///
    /// @param wanted the line to be chosen then; where there is none, the chosen one stays
    void load(Optional<ListedCluster> wanted) {
        int mine = ++latestList;
        List<Cluster> found =
                model.outcome().get().map(o -> o.clusters().listed()).orElse(List.of());
        Optional<FlowGraph> graph = model.outcome().get().map(o -> o.ledger().graph());
        tasks.start(
                texts.of("clusters.task.kept"),
                work -> lines(graph, found, work),
                Outcome.<ClustersModel.Lines>of(
                        lines -> {
                            if (mine == latestList) {
                                list(lines, wanted.or(model.selected()::get));
                            }
                        }));
    }

    private ClustersModel.Lines lines(Optional<FlowGraph> searched, List<Cluster> found, Work work)
            throws IOException {
        List<KeptCluster> kept =
                exploration.isSaved() ? new ClusterDesk(exploration.record()).all() : List.of();
        if (kept.isEmpty() && searched.isEmpty()) {
            return ClustersModel.Lines.NONE;
        }
        FlowGraph graph = searched.isPresent() ? searched.get() : exploration.graph(work);
        return new ClustersModel.Lines(Optional.of(graph), ListedCluster.of(kept, graph, found));
    }

    private void list(ClustersModel.Lines lines, Optional<ListedCluster> wanted) {
        boolean hadAny = !model.lines().get().all().isEmpty();
        model.lines().set(lines);
        if (hadAny || !lines.all().isEmpty()) {
            Map<Integer, String> names = names(lines);
            exploration.listed(account -> names.getOrDefault(account, ""));
            host.clustersChanged();
        }
        if (model.outcome().get().isEmpty()) {
            model.told().set(lines.kept() == 0 ? "" : texts.of("clusters.kept.told", lines.kept()));
        }
        select(wanted.flatMap(w -> lines.all().stream().filter(w::isSame).findFirst()));
    }

    /// What found clusters are called that nobody keeps, by account; of two the higher one.
    private Map<Integer, String> names(ClustersModel.Lines lines) {
        Map<Integer, String> names = new HashMap<>();
        int rank = 0;
        for (ListedCluster line : lines.all()) {
            if (line.kept().isEmpty()) {
                rank++;
                String name = texts.of("clusters.found.name", rank, line.cluster().score());
                ClustersInteractor.members(line.cluster())
                        .forEach(account -> names.putIfAbsent(account, name));
            }
        }
        return names;
    }

    /// Makes the card of a line, unless it is there already.
    void select(Optional<ListedCluster> line) {
        if (model.selected().get().equals(line)) {
            return;
        }
        model.selected().set(line);
        int mine = ++latestCard;
        Optional<ClustersModel.Chosen> now = model.chosen().get();
        if (line.isPresent() && now.filter(c -> c.line().isSame(line.get())).isPresent()) {
            model.chosen().set(now.map(c -> renamed(c, line.get())));
            return;
        }
        model.chosen().set(Optional.empty());
        if (line.isEmpty() || line.get().isGone()) {
            return;
        }
        Optional<CaseClusters.Outcome> outcome = model.outcome().get();
        Optional<Grounds> grounds = model.grounds().get();
        tasks.start(
                texts.of("clusters.task.card"),
                work -> chosen(line.get(), outcome, grounds, work),
                Outcome.<ClustersModel.Chosen>of(
                        chosen -> {
                            if (mine == latestCard) {
                                model.grounds().set(Optional.of(chosen.grounds()));
                                model.chosen().set(Optional.of(chosen));
                            }
                        }));
    }

    private static ClustersModel.Chosen renamed(ClustersModel.Chosen chosen, ListedCluster line) {
        return new ClustersModel.Chosen(line, chosen.card(), chosen.grounds(), chosen.keys());
    }

    /// Cards of kept clusters count all transactions, those of found ones what the search did.
    private ClustersModel.Chosen chosen(
            ListedCluster line,
            Optional<CaseClusters.Outcome> outcome,
            Optional<Grounds> known,
            Work work)
            throws IOException {
        Grounds grounds = known.isPresent() ? known.get() : clusters().grounds(work);
        Map<Integer, String> keys =
                exploration.accounts(ClustersInteractor.members(line.cluster())).stream()
                        .collect(Collectors.toMap(Account::ordinal, a -> a.id().key()));
        return new ClustersModel.Chosen(
                line,
                line.kept().isEmpty() && outcome.isPresent()
                        ? outcome.get().cards().of(line.cluster())
                        : grounds.cards().of(line.cluster()),
                grounds,
                keys);
    }
}
