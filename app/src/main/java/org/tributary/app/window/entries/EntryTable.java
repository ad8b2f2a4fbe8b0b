// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.entries.EntryKind;
import org.tributary.app.entries.HandEntry;
import org.tributary.app.entries.HandEntry.Hands;
import org.tributary.app.entries.KeptEntry;
import org.tributary.app.window.beside.ChosenRows;
import org.tributary.app.window.beside.WordColumn;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.account.AccountId;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was entered, the newest first, with what can be done with it.
final class EntryTable {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final EntriesModel model;
    private final EntriesInteractor interactor;
    private final Texts texts;
    private final ZoneId zone;
    private final TableView<KeptEntry> table = new TableView<>();
    private final VBox root;

    EntryTable(EntriesModel model, EntriesInteractor interactor, Texts texts, ZoneId zone) {
        this.model = model;
        this.interactor = interactor;
        this.texts = texts;
        this.zone = zone;
        table.setId("entries-list");
        table.setAccessibleText(texts.of("entries.list"));
        table.setMinSize(0, 0);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                WordColumn.of(
                                        texts.of("entries.column.file"), 110, KeptEntry::file),
                                WordColumn.of(texts.of("entries.column.state"), 90, this::state),
                                WordColumn.of(texts.of("entries.column.what"), 320, this::what),
                                WordColumn.of(texts.of("entries.column.by"), 190, this::by),
                                WordColumn.of(
                                        texts.of("entries.column.source"),
                                        200,
                                        entry -> entry.by().source())));
        table.setPlaceholder(new Label(texts.of("entries.none")));
        ChosenRows.join(table, model.entries(), model.selected(), model.marked());
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new VBox(table, foot());
        root.setMinHeight(0);
    }

    Region view() {
        return root;
    }

    private String state(KeptEntry entry) {
        return texts.of(entry.standing() ? "entries.state.standing" : "entries.state.taken-back");
    }

    private String by(KeptEntry entry) {
        return entry.by().author().initials()
                + ", "
                + MINUTE.withZone(zone).format(entry.by().at());
    }

    private String what(KeptEntry entry) {
        return switch (entry.said()) {
            case HandEntry.OfParty said -> said(entry, said);
            case HandEntry.Handover cash ->
                    texts.of(
                            "entries.cash",
                            cash.amount().toString(),
                            hands(cash.from()),
                            hands(cash.to()),
                            cash.day().toString());
        };
    }

    private String said(KeptEntry entry, HandEntry.OfParty said) {
        String whom = entry.party().isPresent() ? "#" + entry.party().getAsLong() : "";
        return Stream.of(
                        Stream.of(whom, said.name()),
                        said.accounts().stream().map(AccountId::key),
                        said.details().entrySet().stream()
                                // They are in the name already.
                                .filter(
                                        fact ->
                                                said.name().isEmpty()
                                                        || !EntryKind.NAME
                                                                .details()
                                                                .contains(fact.getKey()))
                                .map(
                                        fact ->
                                                texts.of("entries.field." + fact.getKey().key())
                                                        + ": "
                                                        + fact.getValue()))
                .flatMap(words -> words)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String hands(Hands hands) {
        return switch (hands) {
            case Hands.OfAccount(AccountId account) -> account.key();
            case Hands.OfHolder(long party) -> "#" + party;
        };
    }

    private Region foot() {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var foot =
                new HBox(
                        8,
                        room,
                        button("correct", interactor::correct, KeptEntry::standing),
                        button("takeBack", interactor::takeBack, KeptEntry::standing),
                        button("again", interactor::again, entry -> !entry.standing()));
        foot.getStyleClass().add("import-bar");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private Button button(String key, Runnable action, Predicate<KeptEntry> possible) {
        var button = new Button(texts.of("entries." + key));
        button.setId("entries-" + key.toLowerCase(Locale.ROOT));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        ObservableValue<Boolean> open =
                model.selected().map(entry -> entry.filter(possible).isPresent());
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.busy().get() || !open.getValue(), open, model.busy()));
        return button;
    }
}
