// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.analysis.cluster.ClusterCard;
import org.tributary.analysis.cluster.ClusterComparison;
import org.tributary.ledger.flow.FlowGraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Another cluster beside the chosen one: accounts they share, money between them, and the measures
/// in which they differ. Empty as long as none is.
final class ComparedPane {

    private static final double SIDE = 120;

    private final ClusterText text;
    private final ClusterComparing comparing;
    private final Optional<FlowGraph> graph;
    private final VBox pane = new VBox(6);

    ComparedPane(ClustersModel model, ClusterComparing comparing, ClusterText text) {
        this.text = text;
        this.comparing = comparing;
        graph = model.lines().get().graph();
        pane.setId("cluster-compared");
        pane.managedProperty().bind(pane.visibleProperty());
        pane.setVisible(model.compared().get().isPresent());
        model.compared().get().ifPresent(this::show);
    }

    Node view() {
        return pane;
    }

    private void show(ClustersModel.Compared compared) {
        ClusterComparison both = compared.comparison();
        var close = new Button(text.texts().of("clusters.compare.end"));
        close.setId("cluster-compare-end");
        close.setOnAction(event -> comparing.end());
        pane.getChildren()
                .addAll(
                        words(
                                text.texts()
                                        .of(
                                                "clusters.compared.with",
                                                text.line(compared.other(), graph)),
                                "subheading"),
                        words(shared(compared)),
                        words(between(both)),
                        measures(both),
                        close);
    }

    private String shared(ClustersModel.Compared compared) {
        ClusterComparison both = compared.comparison();
        return both.shared().isEmpty()
                ? text.texts().of("clusters.compared.shared.none")
                : text.texts()
                        .of(
                                "clusters.compared.shared",
                                both.shared().size(),
                                both.shared().stream()
                                        .map(a -> compared.keys().getOrDefault(a, "?"))
                                        .collect(Collectors.joining(", ")),
                                both.payments());
    }

    private String between(ClusterComparison both) {
        return both.there().isEmpty() && both.back().isEmpty()
                ? text.texts().of("clusters.compared.between.none")
                : text.texts()
                        .of(
                                "clusters.compared.between",
                                text.sums(both.there()),
                                text.sums(both.back()));
    }

    private Node measures(ClusterComparison both) {
        var grid = new GridPane();
        grid.getStyleClass().add("alert-measures");
        var head = new ColumnConstraints();
        head.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(head, side(), side());
        grid.addRow(
                0,
                new Label(),
                words(text.texts().of("clusters.compared.this"), "muted"),
                words(text.texts().of("clusters.compared.other"), "muted"));
        List<String> alike = new ArrayList<>();
        row(grid, both, alike, "clusters.column.score", c -> "" + c.cluster().score());
        row(grid, both, alike, "clusters.column.accounts", c -> "" + c.cluster().members().length);
        row(grid, both, alike, "clusters.compared.payments", c -> "" + c.rhythm().payments());
        row(grid, both, alike, "clusters.span", c -> text.period(c.first(), c.last()));
        row(grid, both, alike, "clusters.inside", c -> text.sums(c.inside()));
        row(grid, both, alike, "clusters.in", c -> text.sums(c.in()));
        row(grid, both, alike, "clusters.out", c -> text.sums(c.out()));
        row(grid, both, alike, "clusters.kept", c -> Math.round(100 * c.kept()) + " %");
        row(grid, both, alike, "clusters.compared.pause", c -> text.pause(c.rhythm().pause()));
        row(grid, both, alike, "clusters.banks", c -> text.named(c.banks()));
        row(grid, both, alike, "clusters.countries", c -> text.named(c.countries()));
        row(grid, both, alike, "clusters.typologies", c -> String.join(", ", c.typologies()));
        row(grid, both, alike, "clusters.subjects", c -> "" + c.subjects().size());
        var all = new VBox(4, grid);
        if (!alike.isEmpty()) {
            String names = String.join(", ", alike);
            all.getChildren()
                    .add(words(text.texts().of("clusters.compared.alike", names), "muted"));
        }
        return all;
    }

    /// Both sides share the room evenly.
    private static ColumnConstraints side() {
        var side = new ColumnConstraints();
        side.setMinWidth(0);
        side.setPrefWidth(SIDE);
        side.setHgrow(Priority.ALWAYS);
        return side;
    }

    private void row(
            GridPane grid,
            ClusterComparison both,
            List<String> alike,
            String key,
            Function<ClusterCard, String> measure) {
        String one = measure.apply(both.one());
        String other = measure.apply(both.other());
        if (one.equals(other)) {
            alike.add(text.texts().of(key));
        } else {
            Label name = words(text.texts().of(key), "muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.TOP);
            Label first = words(one);
            GridPane.setValignment(first, VPos.TOP);
            Label second = words(other);
            GridPane.setValignment(second, VPos.TOP);
            grid.addRow(grid.getRowCount(), name, first, second);
        }
    }

    private static Label words(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
