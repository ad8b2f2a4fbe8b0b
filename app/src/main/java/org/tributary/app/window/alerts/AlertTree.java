// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.tributary.app.alerts.AlertQuery;
import org.tributary.app.window.beside.FoundList;
import org.tributary.ledger.casework.Alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The list of alerts, under headings where it is grouped.
final class AlertTree {

    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final double ROW = 62;

    private final AlertsModel model;
    private final AlertsInteractor interactor;
    private final EvidenceDesk evidence;
    private final AlertText text;
    private final TreeTableView<AlertRow> tree = new TreeTableView<>(new TreeItem<>());
    private boolean filling;

    AlertTree(AlertsModel model, InboxDesks desks, AlertText text) {
        this.model = model;
        interactor = desks.alerts();
        evidence = desks.evidence();
        this.text = text;
        tree.setId("alerts");
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.setTableMenuButtonVisible(true);
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setPlaceholder(new Label(text.texts().of("alerts.nothing")));
        tree.setRowFactory(view -> new Row());
        new AlertColumns(text, model.inbox()::get, interactor::today, tree).add();
        FoundList.opens(tree, evidence::open);
        model.listed().subscribe(this::fill);
        // An alert may be as it was while its transactions or their holders are not.
        model.inbox().subscribe(inbox -> tree.refresh());
        tree.getSelectionModel()
                .getSelectedItems()
                .addListener(
                        (ListChangeListener<TreeItem<AlertRow>>)
                                change -> {
                                    if (!filling) {
                                        evidence.select(selected());
                                    }
                                });
    }

    Region view() {
        return tree;
    }

    private void fill(List<AlertQuery.Group> groups) {
        Set<Long> before = model.selected().stream().map(Alert::id).collect(Collectors.toSet());
        int place = Math.max(0, tree.getSelectionModel().getSelectedIndex());
        filling = true;
        tree.getSelectionModel().clearSelection();
        tree.getRoot().getChildren().setAll(items(groups));
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            if (tree.getTreeItem(row).getValue() instanceof AlertRow.One(Alert alert)
                    && before.contains(alert.id())) {
                tree.getSelectionModel().select(row);
            }
        }
        filling = false;
        if (selected().isEmpty() && tree.getExpandedItemCount() > 0) {
            tree.getSelectionModel().select(alertFrom(place));
        } else {
            evidence.select(selected());
        }
        showSelected();
    }

    /// Brings the first selected row into view; one that is seen stays where it is.
    private void showSelected() {
        int row = tree.getSelectionModel().getSelectedIndex();
        if (row >= 0 && tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }

    /// The row of the next alert from a place on: where the decided one was.
    private int alertFrom(int place) {
        int row = Math.min(place, tree.getExpandedItemCount() - 1);
        boolean isHeading = tree.getTreeItem(row).getValue() instanceof AlertRow.Heading;
        return isHeading ? Math.min(row + 1, tree.getExpandedItemCount() - 1) : row;
    }

    private List<TreeItem<AlertRow>> items(List<AlertQuery.Group> groups) {
        List<TreeItem<AlertRow>> items = new ArrayList<>();
        for (AlertQuery.Group group : groups) {
            List<TreeItem<AlertRow>> ones =
                    group.alerts().stream()
                            .map(alert -> new TreeItem<AlertRow>(new AlertRow.One(alert)))
                            .toList();
            if (model.grouping().get() == AlertQuery.Grouping.NONE) {
                items.addAll(ones);
            } else {
                var heading =
                        new TreeItem<AlertRow>(
                                new AlertRow.Heading(
                                        text.heading(
                                                model.grouping().get(),
                                                group.key(),
                                                model.inbox().get()),
                                        group.alerts()));
                heading.getChildren().setAll(ones);
                heading.setExpanded(true);
                items.add(heading);
            }
        }
        return items;
    }

    /// The selected alerts; a selected heading stands for all below it.
    private List<Alert> selected() {
        return tree.getSelectionModel().getSelectedItems().stream()
                .filter(item -> item != null)
                .flatMap(
                        item ->
                                switch (item.getValue()) {
                                    case AlertRow.One one -> List.of(one.alert()).stream();
                                    case AlertRow.Heading heading -> heading.alerts().stream();
                                })
                .distinct()
                .toList();
    }

    /// Goes on to the next alert after one was decided.
    void focus() {
        tree.requestFocus();
    }

    private final class Row extends TreeTableRow<AlertRow> {
        @Override
        protected void updateItem(@Nullable AlertRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(
                    GONE,
                    !empty
                            && row instanceof AlertRow.One(Alert alert)
                            && model.inbox().get().gone().containsKey(alert.id()));
            pseudoClassStateChanged(
                    OVERDUE,
                    !empty
                            && row instanceof AlertRow.One(Alert alert)
                            && AlertQuery.isOverdue(alert, interactor.today()));
        }
    }
}
