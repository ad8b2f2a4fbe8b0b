// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.tuning.DryRun;
import org.tributary.app.window.kit.AmountCell;
import org.tributary.app.window.kit.Texts;

import java.util.List;
import java.util.function.Function;

/// What the draft changes, whether it may be used, what it would find in the whole case, and the
/// line that proposes it.
final class DraftPane {

    private final RulesModel model;
    private final RulesInteractor interactor;
    private final Texts texts;
    private final TextField why = new TextField();
    private final VBox root;

    DraftPane(RulesModel model, RulesInteractor interactor, RulesText text) {
        this.model = model;
        this.interactor = interactor;
        texts = text.texts();
        var changes = list("rules-changes", "rules.changes.none");
        changes.itemsProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () ->
                                        FXCollections.observableList(
                                                text.changes(
                                                        model.counting().get(),
                                                        model.draft().get())),
                                model.counting(),
                                model.draft()));
        var refusals = list("rules-refusals", "rules.check.none");
        refusals.itemsProperty().bind(model.refusals().map(FXCollections::observableList));
        root =
                new VBox(
                        head("rules.changes", button("rules-revert", "rules.revert", this::revert)),
                        changes,
                        head(
                                "rules.check",
                                button(
                                        "rules-check",
                                        "rules.check.run",
                                        interactor.drafts()::check)),
                        refusals,
                        head(
                                "rules.dryRun",
                                button(
                                        "rules-dryRun",
                                        "rules.dryRun.run",
                                        interactor.drafts()::dryRun)),
                        dryRun(),
                        propose());
        VBox.setVgrow(changes, Priority.ALWAYS);
        root.getStyleClass().add("rules-draft");
    }

    Region view() {
        return root;
    }

    private void revert() {
        interactor.draft(model.counting().get());
    }

    private ListView<String> list(String id, String emptyKey) {
        var list = new ListView<String>();
        list.setId(id);
        list.setPlaceholder(new Label(texts.of(emptyKey)));
        list.setCellFactory(shown -> new WrappedCell());
        list.setPrefHeight(110);
        list.setMinHeight(60);
        return list;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(model.unready());
        button.setOnAction(event -> action.run());
        return button;
    }

    private HBox head(String key, Button button) {
        var title = new Label(texts.of(key));
        title.getStyleClass().add("subheading");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, button);
        head.getStyleClass().add("rules-part-head");
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private Region dryRun() {
        var told = new Label();
        told.setId("rules-dryRun-told");
        told.textProperty()
                .bind(
                        model.dryRun()
                                .map(
                                        run ->
                                                run.map(this::words)
                                                        .orElse(texts.of("rules.dryRun.none"))));
        var table = new TableView<DryRun.Row>();
        table.setId("rules-dryRun-rows");
        table.getColumns().add(column("rules.column.typology", r -> RulesText.title(r.typology())));
        TableColumn<DryRun.Row, String> now =
                column("rules.column.now", r -> texts.of("rules.hits", r.now()));
        TableColumn<DryRun.Row, String> then =
                column("rules.column.draft", r -> texts.of("rules.hits", r.then()));
        for (TableColumn<DryRun.Row, String> count : List.of(now, then)) {
            count.setCellFactory(AmountCell.forColumn(count, Function.identity()));
        }
        table.getColumns().add(now);
        table.getColumns().add(then);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Region());
        table.itemsProperty()
                .bind(
                        model.dryRun()
                                .map(
                                        run ->
                                                FXCollections.observableList(
                                                        run.map(DryRun::rows).orElse(List.of()))));
        table.setPrefHeight(150);
        table.setMinHeight(80);
        return new VBox(told, table);
    }

    private String words(DryRun run) {
        return texts.of("rules.dryRun.told", run.nowAlerts(), run.thenAlerts());
    }

    private static TableColumn<DryRun.Row, String> columnOf(
            String title, Function<DryRun.Row, String> words) {
        var column = new TableColumn<DryRun.Row, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }

    private TableColumn<DryRun.Row, String> column(String key, Function<DryRun.Row, String> words) {
        return columnOf(texts.of(key), words);
    }

    private Region propose() {
        why.setId("rules-why");
        why.setPromptText(texts.of("rules.propose.why"));
        HBox.setHgrow(why, Priority.ALWAYS);
        var propose = new Button(texts.of("rules.propose"));
        propose.setId("rules-propose");
        propose.getStyleClass().add("accent");
        propose.setMinWidth(Region.USE_PREF_SIZE);
        propose.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> why.getText().isBlank() || !model.isChanged(),
                                why.textProperty(),
                                model.draft(),
                                model.counting()));
        propose.setOnAction(event -> interactor.drafts().propose(why.getText(), why::clear));
        var line = new HBox(why, propose);
        line.getStyleClass().add("rules-part-head");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
