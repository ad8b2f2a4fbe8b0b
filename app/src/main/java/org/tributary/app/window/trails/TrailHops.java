// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;
import org.tributary.app.trails.TracedTrail;
import org.tributary.app.window.beside.TransferWords;
import org.tributary.app.window.beside.TwoLines;
import org.tributary.app.window.kit.AmountCell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The table of the transactions of one trail.
final class TrailHops {

    private static final double ROW = 42;
    private static final double NARROWEST = 0.85;
    private static final double WIDEST = 1.3;
    private static final PseudoClass BINDING = PseudoClass.getPseudoClass("binding");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final TrailText text;
    private final TableView<TrailHop> table = new TableView<>();

    TrailHops(TrailText text) {
        this.text = text;
        TransferWords words = text.single();
        table.setId("trail-hops");
        table.setFixedCellSize(ROW);
        table.getStyleClass().add("trail-hops");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<TrailHop, TrailHop> hop = column("hop", 44);
        hop.setCellFactory(AmountCell.forColumn(hop, each -> Integer.toString(each.number())));
        TableColumn<TrailHop, TrailHop> when = column("time", 150);
        when.setCellFactory(
                shown -> new TwoLines<>(each -> words.time(each.transfer()), text::since));
        TableColumn<TrailHop, TrailHop> amount = column("amount", 150);
        amount.setCellFactory(AmountCell.forColumn(amount, each -> words.amount(each.transfer())));
        TableColumn<TrailHop, TrailHop> ends = column("ends", 340);
        ends.setCellFactory(
                shown ->
                        new TwoLines<>(
                                each -> text.ends(each.transfer()),
                                each -> each.transfer().source().citation()));
        // The last one takes what is left.
        List.of(hop, when, amount).forEach(c -> c.setMaxWidth(c.getPrefWidth() * WIDEST));
        table.getColumns().setAll(List.of(hop, when, amount, ends));
        table.setRowFactory(shown -> new Row());
    }

    TableView<TrailHop> view() {
        return table;
    }

    void show(Optional<TracedTrail> trail) {
        table.getItems().setAll(trail.map(TrailHop::of).orElse(List.of()));
    }

    private TableColumn<TrailHop, TrailHop> column(String id, double width) {
        var column = new TableColumn<TrailHop, TrailHop>(text.texts().of("trails.column." + id));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setMinWidth(width * NARROWEST);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// Marks the hop that limits the amount, and one that comes before the hop it should follow.
    private static final class Row extends TableRow<TrailHop> {
        @Override
        protected void updateItem(@Nullable TrailHop hop, boolean empty) {
            super.updateItem(hop, empty);
            Optional<TrailHop> shown = empty ? Optional.empty() : Optional.ofNullable(hop);
            pseudoClassStateChanged(BINDING, shown.filter(TrailHop::binding).isPresent());
            pseudoClassStateChanged(
                    LATE, shown.flatMap(TrailHop::since).filter(Duration::isNegative).isPresent());
        }
    }
}
