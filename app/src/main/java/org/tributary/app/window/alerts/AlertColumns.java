// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tributary.app.alerts.AlertQuery;
import org.tributary.app.alerts.Inbox;
import org.tributary.app.window.kit.Fonts;
import org.tributary.ledger.casework.Alert;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The columns of the list of alerts: each cell has two lines, what is looked for first above what
/// explains it, so that owner and day are seen without scrolling aside.
final class AlertColumns {

    private static final double SCORE = 60;
    private static final double SUBJECT = 136;
    private static final double AMOUNT = 148;
    private static final double STATE = 84;
    private static final double DUE = 92;
    private static final double LEAST = 170;
    private static final double SCROLL_BAR = 16;
    private static final double NARROW = 640;

    private final AlertText text;
    private final Supplier<Inbox> inbox;
    private final Supplier<LocalDate> today;
    private final TreeTableView<AlertRow> tree;

    /// What a cell says.
    ///
    /// @param tip all of it, for where it is cut; may be empty
    private record Lines(String above, String below, String tip) {
        private static final Lines NONE = new Lines("", "", "");
    }

    AlertColumns(
            AlertText text,
            Supplier<Inbox> inbox,
            Supplier<LocalDate> today,
            TreeTableView<AlertRow> tree) {
        this.text = text;
        this.inbox = inbox;
        this.today = today;
        this.tree = tree;
    }

    /// Adds the columns; the second takes the room the others leave.
    void add() {
        column("alerts.column.score", SCORE, Pos.CENTER_RIGHT, this::score);
        var what = column("alerts.column.what", LEAST, Pos.CENTER_LEFT, this::what);
        column("alerts.column.subject", SUBJECT, Pos.CENTER_LEFT, this::subject);
        var amount = column("alerts.column.amount", AMOUNT, Pos.CENTER_RIGHT, this::amount);
        column("alerts.column.state", STATE, Pos.CENTER_LEFT, this::state);
        column("alerts.column.due", DUE, Pos.CENTER_LEFT, this::due);
        tree.setTreeColumn(what);
        tree.widthProperty()
                .subscribe(
                        width -> {
                            amount.setVisible(width.doubleValue() >= NARROW);
                            what.setPrefWidth(Math.max(LEAST, width.doubleValue() - others(what)));
                        });
    }

    private double others(TreeTableColumn<AlertRow, ?> what) {
        return SCROLL_BAR
                + tree.getVisibleLeafColumns().stream()
                        .filter(column -> !column.equals(what))
                        .mapToDouble(TreeTableColumn::getWidth)
                        .sum();
    }

    private TreeTableColumn<AlertRow, AlertRow> column(
            String titleKey, double width, Pos where, Function<Alert, Lines> lines) {
        var column = new TreeTableColumn<AlertRow, AlertRow>(text.texts().of(titleKey));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue()));
        boolean isTree = titleKey.equals("alerts.column.what");
        column.setCellFactory(shown -> new TwoLines(where, lines, isTree));
        tree.getColumns().add(column);
        return column;
    }

    private Lines score(Alert alert) {
        return new Lines(Integer.toString(alert.draft().score()), "", text.score(alert.draft()));
    }

    private Lines what(Alert alert) {
        int gone = inbox.get().gone().getOrDefault(alert.id(), 0);
        String seen =
                gone > 0
                        ? text.gone(gone, alert.draft().transfers().size())
                        : inbox.get().brief(alert);
        String all = inbox.get().sentence(alert, alert.draft().leading().sentence());
        return new Lines(
                text.leading(alert.draft()), seen, text.typologies(alert.draft()) + "\n" + all);
    }

    private Lines subject(Alert alert) {
        int subject = alert.draft().subject();
        return new Lines(
                inbox.get().key(subject), inbox.get().holders(subject), inbox.get().name(subject));
    }

    private Lines amount(Alert alert) {
        return new Lines(text.amount(alert.draft()), text.period(alert.draft()), "");
    }

    private Lines state(Alert alert) {
        return new Lines(text.state(alert.state()), alert.assignee(), alert.assignee());
    }

    private Lines due(Alert alert) {
        return new Lines(
                alert.due().map(LocalDate::toString).orElse(""),
                AlertQuery.isOverdue(alert, today.get()) ? text.texts().of("alerts.overdue") : "",
                "");
    }

    private final class TwoLines extends TreeTableCell<AlertRow, AlertRow> {

        private final Function<Alert, Lines> lines;
        private final boolean isTree;
        private final Label above = new Label();
        private final Label below = new Label();
        private final VBox both = new VBox(above, below);

        TwoLines(Pos where, Function<Alert, Lines> lines, boolean isTree) {
            this.lines = lines;
            this.isTree = isTree;
            both.setAlignment(where);
            both.setMinWidth(0);
            above.getStyleClass().add("amount");
            below.getStyleClass().addAll("amount", "small-print", "alert-below");
            below.managedProperty().bind(below.visibleProperty());
            below.setWrapText(isTree);
            below.setMinHeight(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setAlignment(where);
        }

        @Override
        protected void updateItem(@Nullable AlertRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            Lines said =
                    switch (row) {
                        case AlertRow.One one -> lines.apply(one.alert());
                        case AlertRow.Heading heading -> isTree ? heading(heading) : Lines.NONE;
                    };
            above.setText(said.above());
            below.setText(said.below());
            below.setVisible(!said.below().isEmpty());
            Fonts.suitText(above);
            Fonts.suitText(below);
            setTooltip(
                    Optional.of(said.tip())
                            .filter(tip -> !tip.isEmpty())
                            .map(AlertColumns::tip)
                            .orElse(null));
            setGraphic(both);
        }

        private Lines heading(AlertRow.Heading heading) {
            String words =
                    text.texts().of("alerts.heading", heading.title(), heading.alerts().size());
            return new Lines(words, "", words);
        }
    }

    private static Tooltip tip(String words) {
        var tip = new Tooltip(words);
        tip.setWrapText(true);
        tip.setMaxWidth(460);
        return tip;
    }
}
