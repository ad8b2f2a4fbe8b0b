// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import org.tributary.app.clusters.ListedCluster;
import org.tributary.app.window.kit.AmountCell;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowSum;
import org.tributary.ledger.money.CurrencyTotals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The list: kept clusters first, then those found, as they are ranked.
final class ClusterList {

    private final ClusterText text;
    private final TableView<ListedCluster> table = new TableView<>();
    private Optional<FlowGraph> graph = Optional.empty();
    private boolean listing;

    ClusterList(ClustersModel model, ClusterLines lines, ClusterText text) {
        this.text = text;
        table.setId("cluster-list");
        table.setAccessibleText(text.texts().of("clusters.title"));
        table.setPlaceholder(new Label(text.texts().of("clusters.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<ListedCluster, String> names =
                column(
                        "clusters.column.name",
                        110,
                        line -> line.kept().map(k -> k.name()).orElse(""));
        table.getColumns()
                .setAll(
                        List.of(
                                names,
                                figures("clusters.column.score", 56, c -> "" + c.cluster().score()),
                                figures(
                                        "clusters.column.accounts",
                                        80,
                                        c -> "" + c.cluster().members().length),
                                figures("clusters.column.amount", 106, this::amount),
                                column("clusters.column.first", 92, this::first)));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        chosen -> {
                            if (!listing) {
                                lines.select(Optional.ofNullable(chosen));
                            }
                        });
        model.lines()
                .subscribe(
                        now -> {
                            names.setVisible(now.kept() > 0);
                            list(now);
                        });
        model.selected().subscribe(this::mark);
    }

    /// Other lines are no choice of the user's, so that the card stays until it is told otherwise.
    private void list(ClustersModel.Lines lines) {
        listing = true;
        graph = lines.graph();
        table.getItems().setAll(lines.all());
        listing = false;
    }

    private void mark(Optional<ListedCluster> selected) {
        listing = true;
        selected.ifPresentOrElse(
                line -> table.getSelectionModel().select(line),
                () -> table.getSelectionModel().clearSelection());
        listing = false;
    }

    private TableColumn<ListedCluster, String> column(
            String key, double width, Function<ListedCluster, String> value) {
        var column = new TableColumn<ListedCluster, String>(text.texts().of(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<ListedCluster, String> figures(
            String key, double width, Function<ListedCluster, String> value) {
        TableColumn<ListedCluster, String> column = column(key, width, value);
        column.setCellFactory(AmountCell.forColumn(column, words -> words));
        return column;
    }

    private String amount(ListedCluster line) {
        if (graph.isEmpty() || line.isGone()) {
            return "";
        }
        FlowSum sum = new FlowSum(graph.get());
        Arrays.stream(line.cluster().core()).forEach(sum::add);
        CurrencyTotals totals = sum.totals();
        return text.amounts().brief(text.amounts().ordered(totals).getFirst().sum())
                + (totals.totals().size() > 1 ? " + " + (totals.totals().size() - 1) : "");
    }

    private String first(ListedCluster line) {
        return graph.filter(g -> !line.isGone())
                .map(g -> Instant.ofEpochMilli(g.at(line.cluster().core()[0])))
                .map(at -> LocalDate.ofInstant(at, text.zone()).toString())
                .orElse("");
    }

    Region view() {
        return table;
    }
}
