// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import org.tributary.analysis.cluster.ClusterCards;
import org.tributary.analysis.cluster.ClusterComparison;
import org.tributary.app.clusters.ListedCluster;
import org.tributary.app.explore.Exploration;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.account.Account;

import java.util.Optional;
import java.util.stream.Collectors;

/// Puts another cluster beside the chosen one. Both are counted over all transactions.
final class ClusterComparing {

    private final ClustersModel model;
    private final Exploration exploration;
    private final Tasks tasks;
    private final Texts texts;

    ClusterComparing(ClustersModel model, Exploration exploration, Tasks tasks, Texts texts) {
        this.model = model;
        this.exploration = exploration;
        this.tasks = tasks;
        this.texts = texts;
        // What stood beside another cluster says nothing of this one.
        model.selected().subscribe(this::end);
    }

    void compare(ListedCluster other) {
        Optional<ClustersModel.Chosen> chosen = model.chosen().get();
        if (chosen.isEmpty()) {
            return;
        }
        ListedCluster line = chosen.get().line();
        ClusterCards cards = chosen.get().grounds().cards();
        tasks.start(
                texts.of("clusters.task.compare"),
                work -> compared(cards, line, other),
                Outcome.<ClustersModel.Compared>of(
                        compared -> {
                            if (model.selected().get().filter(line::isSame).isPresent()) {
                                model.compared().set(Optional.of(compared));
                            }
                        }));
    }

    private ClustersModel.Compared compared(
            ClusterCards cards, ListedCluster line, ListedCluster other) {
        ClusterComparison comparison =
                cards.compare(cards.of(line.cluster()), cards.of(other.cluster()));
        return new ClustersModel.Compared(
                other,
                comparison,
                exploration.accounts(comparison.shared()).stream()
                        .collect(Collectors.toMap(Account::ordinal, a -> a.id().key())));
    }

    void end() {
        model.compared().set(Optional.empty());
    }
}
