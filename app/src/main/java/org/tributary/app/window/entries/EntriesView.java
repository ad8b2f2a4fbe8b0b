// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import static org.tributary.app.window.beside.FormFields.shownWhile;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tributary.app.entries.EntryKind;
import org.tributary.app.window.kit.Texts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be entered on the left, the form beside it, and what was entered below.
final class EntriesView {

    private static final double MENU = 190;

    private final EntriesModel model;
    private final EntriesInteractor interactor;
    private final Texts texts;
    private final BorderPane root = new BorderPane();
    private final ListView<Choice> menu = new ListView<>();

    EntriesView(
            EntriesModel model,
            EntriesInteractor interactor,
            FilerInteractor filer,
            Texts texts,
            ZoneId zone) {
        this.model = model;
        this.interactor = interactor;
        this.texts = texts;
        menu();
        var isFiler =
                Bindings.createBooleanBinding(() -> model.kind().get().isEmpty(), model.kind());
        Region form = new EntryForm(model, interactor, texts).view();
        Region filers = new FilerForm(model, filer, texts).view();
        Region entries = new EntryTable(model, interactor, texts, zone).view();
        shownWhile(filers, isFiler);
        var both = new SplitPane(form, entries);
        both.setOrientation(Orientation.VERTICAL);
        both.setDividerPositions(0.62);
        shownWhile(both, isFiler.not());
        var left = new VBox(menu);
        VBox.setVgrow(menu, Priority.ALWAYS);
        root.setTop(head());
        root.setLeft(left);
        root.setCenter(new StackPane(both, filers));
        root.getStyleClass().add("entries-page");
    }

    Region root() {
        return root;
    }

    private Region head() {
        var why = new Label(texts.of("entries.why"));
        why.setWrapText(true);
        why.getStyleClass().add("muted");
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        var guide = new Hyperlink(texts.of("entries.guide"));
        guide.setMinWidth(Region.USE_PREF_SIZE);
        guide.setOnAction(event -> interactor.openGuide());
        var head = new HBox(12, why, guide);
        head.getStyleClass().add("entries-head");
        return head;
    }

    private void menu() {
        List<Choice> kinds = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            kinds.add(new Choice(Optional.of(kind)));
        }
        kinds.add(new Choice(Optional.empty()));
        menu.setId("entries-kinds");
        menu.setAccessibleText(texts.of("entries.title"));
        menu.getItems().setAll(kinds);
        menu.setPrefWidth(MENU);
        menu.setMinWidth(MENU);
        menu.setCellFactory(shown -> new KindCell(texts));
        menu.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        kind -> {
                            if (kind != null) {
                                model.kind().set(kind.kind());
                            }
                        });
        model.kind()
                .subscribe(
                        kind -> {
                            model.problem().set("");
                            model.told().set("");
                            menu.getSelectionModel().select(new Choice(kind));
                        });
    }

    /// What is entered; who files, if it is no kind.
    record Choice(Optional<EntryKind> kind) {}

    private static final class KindCell extends ListCell<Choice> {

        private final Texts texts;

        KindCell(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(
                    choice == null || empty
                            ? ""
                            : texts.of(
                                    "entries.kind."
                                            + choice.kind().map(EntryKind::key).orElse("filer")));
        }
    }
}
