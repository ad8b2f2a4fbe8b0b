// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.tributary.app.clusters.ListedCluster;
import org.tributary.app.window.kit.AmountCell;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowSum;
import org.tributary.ledger.money.CurrencyTotals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The list: kept clusters first, then those found, as they are ranked.
final class ClusterList {

    private static final double NARROWEST = 60;
    private static final double ROOMY = 430;

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
        names.setMinWidth(NARROWEST);
        names.setCellFactory(column -> new NameCell());
        table.getColumns()
                .setAll(
                        List.of(
                                names,
                                figures("clusters.column.score", 52, c -> "" + c.cluster().score()),
                                figures(
                                        "clusters.column.accounts",
                                        74,
                                        c -> "" + c.cluster().members().length),
                                figures("clusters.column.amount", 98, this::amount),
                                column(
                                        "clusters.column.first",
                                        98,
                                        line -> text.first(line, graph))));
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
                            list(now);
                            suit(names);
                        });
        table.widthProperty().subscribe(() -> suit(names));
        model.selected().subscribe(this::mark);
    }

    /// Names take the room of the first day where there is little.
    private void suit(TableColumn<ListedCluster, String> names) {
        boolean isNamed = table.getItems().stream().anyMatch(line -> line.kept().isPresent());
        names.setVisible(isNamed);
        table.getColumns().getLast().setVisible(!isNamed || table.getWidth() >= ROOMY);
        table.refresh();
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

    Region view() {
        return table;
    }

    /// A name on one line, whole where it is pointed at.
    private static final class NameCell extends TableCell<ListedCluster, String> {

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setAlignment(Pos.CENTER_LEFT);
            setText(empty ? null : name);
            setTooltip(empty || name == null || name.isEmpty() ? null : new Tooltip(name));
        }
    }
}
