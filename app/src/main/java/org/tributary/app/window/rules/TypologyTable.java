// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.rules.Rule;
import org.tributary.app.window.kit.AmountCell;
import org.tributary.app.window.kit.Texts;

import java.util.Optional;
import java.util.function.Function;

/// All typologies: on or off, what this case lacks for them, what they find under the draft.
final class TypologyTable {

    private static final double ON = 40;
    private static final double HITS = 72;

    private final RulesModel model;
    private final RulesInteractor interactor;
    private final Texts texts;
    private final TableView<String> table = new TableView<>();
    private final VBox root;

    TypologyTable(RulesModel model, RulesInteractor interactor, RulesText text) {
        this.model = model;
        this.interactor = interactor;
        texts = text.texts();
        table.setId("rules-typologies");
        table.getColumns().add(on());
        table.getColumns().add(name());
        table.getColumns().add(hits());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getItems().setAll(RulesInteractor.typologies().toList());
        table.getSelectionModel().select(model.chosen().get());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(key -> Optional.ofNullable(key).ifPresent(interactor::choose));
        var count = new Button(texts.of("rules.hits.count"));
        count.setId("rules-count");
        count.setTooltip(new Tooltip(texts.of("rules.hits.hint")));
        count.disableProperty().bind(model.unready());
        count.setOnAction(event -> interactor.drafts().countHits());
        var foot = new HBox(count);
        foot.getStyleClass().add("import-bar");
        root = new VBox(table, foot);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.setMinWidth(250);
    }

    Region view() {
        return root;
    }

    Subscription follow() {
        return Subscription.combine(
                model.draft().subscribe(now -> table.refresh()),
                model.hits().subscribe(now -> table.refresh()),
                model.whatIf().subscribe(now -> table.refresh()),
                model.looked().subscribe(now -> table.refresh()));
    }

    private Optional<Rule> rule(String typology) {
        return model.draft().get().rule(typology);
    }

    private TableColumn<String, Rule> on() {
        var column = new TableColumn<String, Rule>(texts.of("rules.column.on"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(rule(row.getValue()).orElse(null)));
        column.setCellFactory(shown -> new OnCell());
        column.setMinWidth(ON);
        column.setMaxWidth(ON);
        column.setSortable(false);
        return column;
    }

    private TableColumn<String, String> name() {
        var column = new TableColumn<String, String>(texts.of("rules.column.typology"));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(RulesText.title(row.getValue())));
        column.setCellFactory(shown -> new NameCell());
        return column;
    }

    private TableColumn<String, String> hits() {
        var column = new TableColumn<String, String>(texts.of("rules.column.hits"));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(hits(row.getValue())));
        column.setMinWidth(HITS);
        column.setMaxWidth(HITS);
        column.setCellFactory(AmountCell.forColumn(column, Function.identity()));
        return column;
    }

    private String lack(String typology) {
        return model.looked().get().map(l -> l.lacks().getOrDefault(typology, "")).orElse("");
    }

    private String hits(String typology) {
        if (!lack(typology).isEmpty()) {
            return "–";
        }
        if (typology.equals(model.chosen().get()) && model.whatIf().get().isPresent()) {
            return texts.of("rules.hits", model.whatIf().get().get().after());
        }
        Integer hits = model.hits().get().get(typology);
        return hits == null ? "" : texts.of("rules.hits", hits);
    }

    /// Whether a typology is looked for.
    private final class OnCell extends TableCell<String, Rule> {

        private final CheckBox box = new CheckBox();

        OnCell() {
            box.setOnAction(
                    event -> {
                        Rule rule = getItem();
                        interactor.choose(rule.typology());
                        getTableView().getSelectionModel().select(rule.typology());
                        interactor.enable(box.isSelected() ? rule.on() : rule.off());
                    });
        }

        @Override
        protected void updateItem(@Nullable Rule rule, boolean empty) {
            super.updateItem(rule, empty);
            setGraphic(rule == null || empty ? null : box);
            if (rule != null) {
                box.setSelected(rule.enabled());
                box.setAccessibleText(RulesText.title(rule.typology()));
            }
        }
    }

    /// The name, greyed with a hint where the case lacks its input.
    private final class NameCell extends TableCell<String, String> {
        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            String typology = empty ? null : getTableRow().getItem();
            setText(name);
            getStyleClass().remove("muted");
            setTooltip(null);
            if (typology != null && !lack(typology).isEmpty()) {
                getStyleClass().add("muted");
                setTooltip(new Tooltip(texts.of("rules.lacks", lack(typology))));
            }
        }
    }
}
