// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.analysis.cluster.Cluster;
import org.tributary.analysis.cluster.ClusterCard;
import org.tributary.analysis.cluster.ClusterMethod;
import org.tributary.app.clusters.CaseClusters;

import java.util.Map;
import java.util.Optional;

/// What the screen of clusters shows.
final class ClustersModel {

    /// The card of the chosen cluster.
    ///
    /// @param keys of its members' accounts, by ordinal
    record Chosen(ClusterCard card, Map<Integer, String> keys) {}

    private final ObjectProperty<ClusterMethod> method =
            new SimpleObjectProperty<>(ClusterMethod.COINCIDENCE);
    private final BooleanProperty everyday = new SimpleBooleanProperty();
    private final ObjectProperty<Double> resolution = new SimpleObjectProperty<>(1.0);
    private final ObjectProperty<Optional<CaseClusters.Outcome>> outcome =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Cluster>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Chosen>> chosen =
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

    ObjectProperty<Optional<Cluster>> selected() {
        return selected;
    }

    ObjectProperty<Optional<Chosen>> chosen() {
        return chosen;
    }

    /// What the last search gave or why it gave nothing, in words.
    StringProperty told() {
        return told;
    }

    BooleanProperty running() {
        return running;
    }
}
