// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.analysis.cluster.ClusterCard;
import org.tributary.analysis.cluster.ClusterComparison;
import org.tributary.analysis.cluster.ClusterMethod;
import org.tributary.app.clusters.CaseClusters;
import org.tributary.app.clusters.ListedCluster;
import org.tributary.ledger.flow.FlowGraph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the screen of clusters shows.
final class ClustersModel {

    /// The card of the chosen cluster.
    ///
    /// @param grounds what it was made from
    /// @param keys of its members' accounts, by ordinal
    record Chosen(
            ListedCluster line,
            ClusterCard card,
            CaseClusters.Grounds grounds,
            Map<Integer, String> keys) {}

    /// Another cluster beside the chosen one.
    ///
    /// @param keys of the accounts both have, by ordinal
    record Compared(ListedCluster other, ClusterComparison comparison, Map<Integer, String> keys) {}

    /// What the list shows.
    ///
    /// @param graph the transfers the lines are positions in; empty as long as there are none
    record Lines(Optional<FlowGraph> graph, List<ListedCluster> all) {

        static final Lines NONE = new Lines(Optional.empty(), List.of());

        Lines {
            all = List.copyOf(all);
        }

        long kept() {
            return all.stream().filter(line -> line.kept().isPresent()).count();
        }
    }

    /// Something that was done, and what can be done about it.
    ///
    /// @param verb words of the button
    record Notice(String words, String verb, Runnable action) {}

    private final ObjectProperty<ClusterMethod> method =
            new SimpleObjectProperty<>(ClusterMethod.COINCIDENCE);
    private final BooleanProperty everyday = new SimpleBooleanProperty();
    private final ObjectProperty<Double> resolution = new SimpleObjectProperty<>(1.0);
    private final ObjectProperty<Optional<CaseClusters.Outcome>> outcome =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Lines> lines = new SimpleObjectProperty<>(Lines.NONE);
    private final ObjectProperty<Optional<CaseClusters.Grounds>> grounds =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ListedCluster>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Chosen>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Compared>> compared =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Notice>> notice =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty told = new SimpleStringProperty("");
    private final BooleanProperty running = new SimpleBooleanProperty();

    ObjectProperty<ClusterMethod> method() {
        return method;
    }

    /// Whether everyday payments join accounts, too.
    BooleanProperty everyday() {
        return everyday;
    }

    /// Of communities.
    ObjectProperty<Double> resolution() {
        return resolution;
    }

    /// What the last search found; empty before the first.
    ObjectProperty<Optional<CaseClusters.Outcome>> outcome() {
        return outcome;
    }

    /// Kept clusters, then those found.
    ObjectProperty<Lines> lines() {
        return lines;
    }

    /// What cards are made from, as soon as it was read once.
    ObjectProperty<Optional<CaseClusters.Grounds>> grounds() {
        return grounds;
    }

    ObjectProperty<Optional<ListedCluster>> selected() {
        return selected;
    }

    ObjectProperty<Optional<Chosen>> chosen() {
        return chosen;
    }

    ObjectProperty<Optional<Compared>> compared() {
        return compared;
    }

    ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    /// What the last search gave or why it gave nothing, in words.
    StringProperty told() {
        return told;
    }

    BooleanProperty running() {
        return running;
    }
}
