// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.window.kit.Texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What one filters a column by: its values with how often they come, a range, or a text. Nothing
/// happens until it is applied, so that a million rows are not gone through at every tick.
final class ColumnFilterCard {

    private final TransferColumn column;
    private final TransfersInteractor interactor;
    private final Texts texts;
    private final VBox root = new VBox();
    private final Label problem = new Label();
    private final Map<CheckBox, ColumnChoices.Choice> boxes = new LinkedHashMap<>();
    private final List<TextField> fields = new ArrayList<>();
    private Runnable done = () -> {};

    ColumnFilterCard(TransferColumn column, TransfersInteractor interactor, Texts texts) {
        this.column = column;
        this.interactor = interactor;
        this.texts = texts;
        root.getStyleClass().add("filter-card");
        problem.getStyleClass().add("fault");
        problem.setWrapText(true);
        show(problem, false);
        if (column.isChosenFrom()) {
            values();
        } else {
            typed();
        }
        root.getChildren().addAll(problem, buttons());
    }

    Region view() {
        return root;
    }

    /// What closes the card.
    void done(Runnable close) {
        done = close;
    }

    /// To where one types first.
    void focus() {
        fields.stream().findFirst().ifPresent(Node::requestFocus);
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void typed() {
        List<String> now = interactor.filters().typed(column);
        if (now.size() == 1) {
            field("transfers.filter.text", now.getFirst());
            var record = new Label(texts.of("transfers.filter.record"));
            record.getStyleClass().add("muted");
            record.setWrapText(true);
            root.getChildren().add(record);
        } else {
            boolean days = column == TransferColumn.TIME;
            field(days ? "transfers.filter.first" : "transfers.filter.least", now.getFirst());
            field(days ? "transfers.filter.last" : "transfers.filter.most", now.getLast());
        }
    }

    private void field(String key, String now) {
        var field = new TextField(now);
        field.setId("filter-field-" + fields.size());
        field.setOnAction(event -> apply());
        var label = new Label(texts.of(key));
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        fields.add(field);
        root.getChildren().addAll(label, field);
    }

    private void values() {
        var find = new TextField();
        find.setId("filter-find");
        find.setPromptText(texts.of("transfers.filter.find"));
        find.setAccessibleText(texts.of("transfers.filter.find"));
        find.setOnAction(event -> apply());
        fields.add(find);
        var list = new VBox();
        list.getStyleClass().add("filter-values");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("filter-scroll");
        var more = new Label();
        more.getStyleClass().add("muted");
        show(more, false);
        root.getChildren().addAll(find, scroll, more);
        find.textProperty().subscribe(text -> narrow(text));
        interactor.choices(
                column,
                choices -> {
                    fill(list, choices);
                    int left = choices.different() - choices.most().size();
                    more.setText(texts.of("transfers.filter.more", left));
                    show(more, left > 0);
                });
    }

    private void fill(VBox list, ColumnChoices choices) {
        Set<String> chosen = interactor.filters().chosen(column);
        for (ColumnChoices.Choice choice : choices.most()) {
            var box =
                    new CheckBox(
                            choice.words().isEmpty()
                                    ? texts.of("transfers.filter.none")
                                    : choice.words());
            box.setId("value-" + boxes.size());
            box.setSelected(chosen.contains(choice.value()));
            box.setMnemonicParsing(false);
            boxes.put(box, choice);
            var count = new Label(texts.of("transfers.count", choice.count()));
            count.getStyleClass().addAll("amount", "muted");
            count.setMinWidth(Region.USE_PREF_SIZE);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var row = new HBox(8, box, space, count);
            row.setAlignment(Pos.CENTER_LEFT);
            list.getChildren().add(row);
        }
        narrow(fields.getFirst().getText());
    }

    private void narrow(String text) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        boxes.keySet()
                .forEach(
                        box ->
                                show(
                                        box.getParent(),
                                        box.getText().toLowerCase(Locale.ROOT).contains(part)));
    }

    private Region buttons() {
        var apply = new Button(texts.of("transfers.filter.apply"));
        apply.setId("filter-apply");
        apply.getStyleClass().add("accent");
        apply.setOnAction(event -> apply());
        var clear = new Button(texts.of("transfers.filter.every"));
        clear.setId("filter-every");
        clear.setOnAction(
                event -> {
                    interactor.filters().clear(column);
                    done.run();
                });
        var row = new HBox(apply, clear);
        row.getStyleClass().add("button-row");
        return row;
    }

    private void apply() {
        Optional<String> wrong = Optional.empty();
        RowFilters filters = interactor.filters();
        if (column.isChosenFrom()) {
            filters.choose(column, chosen());
        } else if (fields.size() == 1) {
            filters.containing(column, fields.getFirst().getText());
        } else {
            wrong =
                    filters.between(
                            column, fields.getFirst().getText(), fields.getLast().getText());
        }
        problem.setText(wrong.orElse(""));
        show(problem, wrong.isPresent());
        if (wrong.isEmpty()) {
            done.run();
        }
    }

    /// The ticked values; with none ticked, those that were searched for.
    private List<ColumnChoices.Choice> chosen() {
        List<ColumnChoices.Choice> ticked =
                boxes.entrySet().stream()
                        .filter(entry -> entry.getKey().isSelected())
                        .map(Map.Entry::getValue)
                        .toList();
        if (!ticked.isEmpty() || fields.getFirst().getText().isBlank()) {
            return ticked;
        }
        return boxes.entrySet().stream()
                .filter(entry -> entry.getKey().getParent().isVisible())
                .map(Map.Entry::getValue)
                .toList();
    }
}
