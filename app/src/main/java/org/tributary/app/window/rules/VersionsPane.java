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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.rules.RulesException;
import org.tributary.app.signing.Fingerprint;
import org.tributary.app.tuning.RuleBook;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.RuleVersion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// All versions of the case's rules: who, when, why, under whose signature, and what each changes
/// against the one that counts.
final class VersionsPane {

    private final RulesModel model;
    private final RulesInteractor interactor;
    private final RulesText text;
    private final Texts texts;
    private final RulesKit kit;
    private final TableView<Integer> table = new TableView<>();
    private final Label signed = new Label();
    private final ListView<String> changes = new ListView<>();
    private final VBox root;

    VersionsPane(RulesModel model, RulesInteractor interactor, RulesText text, RulesKit kit) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        this.kit = kit;
        texts = text.texts();
        table.setId("rules-versions");
        table.getColumns().add(column("rules.column.version", text::version));
        table.getColumns().add(column("rules.column.standing", this::standing));
        table.getColumns().add(of("rules.column.proposed", v -> text.moment(v.proposedAt())));
        table.getColumns().add(of("rules.column.by", v -> v.proposedBy().name()));
        table.getColumns().add(of("rules.column.why", RuleVersion::why));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(now -> show());
        changes.setId("rules-version-changes");
        changes.setCellFactory(shown -> new WrappedCell());
        changes.setPlaceholder(new Label(texts.of("rules.version.same")));
        changes.setPrefHeight(190);
        changes.setMinHeight(60);
        table.setMinHeight(80);
        signed.setId("rules-signed");
        signed.setWrapText(true);
        signed.setMinHeight(Region.USE_PREF_SIZE);
        var what = new Label(texts.of("rules.version.changes"));
        what.getStyleClass().add("subheading");
        root = new VBox(table, signed, what, changes, foot());
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("rules-draft");
    }

    Region view() {
        return root;
    }

    Subscription follow() {
        return model.book().subscribe(this::fill);
    }

    private void fill(RuleBook book) {
        Integer before = table.getSelectionModel().getSelectedItem();
        List<Integer> numbers = new ArrayList<>();
        book.versions().reversed().forEach(v -> numbers.add(v.version()));
        numbers.add(RuleBook.STANDARD);
        boolean isNew = !table.getItems().containsAll(numbers);
        table.setItems(FXCollections.observableList(numbers));
        table.getSelectionModel().select(isNew || before == null ? numbers.getFirst() : before);
        show();
    }

    private Optional<RuleVersion> version(int number) {
        return model.book().get().version(number);
    }

    private Optional<Integer> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private String standing(int number) {
        RuleBook book = model.book().get();
        if (book.activeNumber() == number) {
            return texts.of("rules.standing.counts");
        }
        return version(number).isEmpty()
                ? ""
                : version(number).flatMap(RuleVersion::activated).isPresent()
                        ? texts.of("rules.standing.past")
                        : texts.of("rules.standing.proposed");
    }

    private void show() {
        int number = chosen().orElse(RuleBook.STANDARD);
        signed.setText(version(number).map(this::signature).orElse(""));
        try {
            RuleSet rules = model.book().get().rules(number);
            changes.getItems().setAll(text.changes(model.counting().get(), rules));
        } catch (RulesException e) {
            changes.getItems().setAll(e.getMessage());
        }
    }

    private String signature(RuleVersion version) {
        return version.activated()
                .map(
                        by ->
                                texts.of(
                                        model.book().get().isSoundlySigned(version).orElse(false)
                                                ? "rules.signed.sound"
                                                : "rules.signed.broken",
                                        by.signature().signer(),
                                        text.moment(by.at()),
                                        Fingerprint.of(by.signature().publicKey())))
                .orElse(texts.of("rules.signed.not"));
    }

    private Region foot() {
        var load = new Button(texts.of("rules.version.load"));
        load.setId("rules-load");
        load.setOnAction(
                event ->
                        chosen().ifPresent(
                                        number -> {
                                            try {
                                                interactor.draft(model.book().get().rules(number));
                                            } catch (RulesException e) {
                                                model.problem().set(e.getMessage());
                                            }
                                        }));
        var activate = new Button(texts.of("rules.activate"));
        activate.setId("rules-activate");
        activate.getStyleClass().add("accent");
        activate.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        chosen().filter(n -> n != model.book().get().activeNumber())
                                                .isEmpty(),
                                table.getSelectionModel().selectedItemProperty(),
                                model.book()));
        activate.setOnAction(event -> chosen().ifPresent(this::activate));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var foot = new HBox(load, room, activate);
        foot.getStyleClass().add("rules-part-head");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private void activate(int number) {
        kit.windows()
                .show(
                        ActivationForm.WINDOW,
                        texts.of("rules.activate.title"),
                        560,
                        520,
                        () ->
                                new ActivationForm(
                                        kit, text, interactor.desk(), number, this::activated));
    }

    private void activated() {
        kit.windows().close(ActivationForm.WINDOW);
        interactor.activated();
    }

    private TableColumn<Integer, String> of(String key, Function<RuleVersion, String> words) {
        return column(key, number -> version(number).map(words).orElse(""));
    }

    private TableColumn<Integer, String> column(String key, Function<Integer, String> words) {
        var column = new TableColumn<Integer, String>(texts.of(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }
}
