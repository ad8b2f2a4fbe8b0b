// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import org.tributary.analysis.cluster.Cluster;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.app.clusters.CaseClusters;
import org.tributary.app.window.kit.AmountCell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The ranked list.
final class ClusterList {

    private final ClusterText text;
    private final TableView<Cluster> table = new TableView<>();
    private Optional<CaseLedger> ledger = Optional.empty();

    ClusterList(ClustersModel model, ClustersInteractor interactor, ClusterText text) {
        this.text = text;
        table.setId("cluster-list");
        table.setAccessibleText(text.texts().of("clusters.title"));
        table.setPlaceholder(new Label(text.texts().of("clusters.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                figures("clusters.column.score", 62, c -> "" + c.score()),
                                figures(
                                        "clusters.column.accounts",
                                        84,
                                        c -> "" + c.members().length),
                                figures("clusters.column.amount", 110, this::amount),
                                column("clusters.column.first", 100, this::first)));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> interactor.select(Optional.ofNullable(chosen)));
        model.outcome().subscribe(this::list);
        model.selected()
                .subscribe(
                        selected ->
                                selected.ifPresent(
                                        cluster -> table.getSelectionModel().select(cluster)));
    }

    private void list(Optional<CaseClusters.Outcome> outcome) {
        ledger = outcome.map(CaseClusters.Outcome::ledger);
        table.getItems().setAll(outcome.map(o -> o.clusters().listed()).orElse(List.of()));
    }

    private TableColumn<Cluster, String> column(
            String key, double width, Function<Cluster, String> value) {
        var column = new TableColumn<Cluster, String>(text.texts().of(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Cluster, String> figures(
            String key, double width, Function<Cluster, String> value) {
        TableColumn<Cluster, String> column = column(key, width, value);
        column.setCellFactory(AmountCell.forColumn(column, words -> words));
        return column;
    }

    private String amount(Cluster cluster) {
        return ledger.map(l -> Figures.paid(l, cluster.core()))
                .map(
                        totals ->
                                text.amounts()
                                                .brief(
                                                        text.amounts()
                                                                .ordered(totals)
                                                                .getFirst()
                                                                .sum())
                                        + (totals.totals().size() > 1
                                                ? " + " + (totals.totals().size() - 1)
                                                : ""))
                .orElse("");
    }

    private String first(Cluster cluster) {
        return ledger.map(
                        l ->
                                LocalDate.ofInstant(
                                        Instant.ofEpochMilli(l.graph().at(cluster.core()[0])),
                                        text.zone()))
                .map(LocalDate::toString)
                .orElse("");
    }

    Region view() {
        return table;
    }
}
