// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import static org.tributary.app.window.beside.FormFields.shownWhile;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.window.beside.WordColumn;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.WatchlistEdition;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The editions of watchlists, the newest first, and what the last ones brought.
final class ListsPane {

    private final ScreeningText text;
    private final Texts texts;
    private final BorderPane root = new BorderPane();

    ListsPane(ScreeningModel model, ScreeningInteractor interactor, ScreeningText text) {
        this.text = text;
        texts = text.texts();
        var load = new Button(texts.of("screening.load"));
        load.setId("screening-load");
        load.disableProperty().bind(model.busy());
        load.setOnAction(event -> interactor.load());
        var loaded = new Label();
        loaded.setId("screening-loaded");
        loaded.setWrapText(true);
        loaded.textProperty().bind(model.loaded());
        shownWhile(loaded, model.loaded().isNotEmpty());
        var hint = new Label(texts.of("screening.lists.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        var top = new HBox(12, load, hint);
        top.getStyleClass().add("button-row");
        var head = new VBox(8, top, loaded);
        head.getStyleClass().add("screening-head");
        root.setTop(head);
        root.setCenter(table(model));
    }

    Region view() {
        return root;
    }

    private TableView<KeptEdition> table(ScreeningModel model) {
        var table = new TableView<KeptEdition>();
        table.setId("screening-lists");
        table.setPlaceholder(new Label(texts.of("screening.lists.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<KeptEdition, String> parties =
                WordColumn.ofFigures(
                        texts.of("screening.lists.parties"),
                        90,
                        kept -> texts.of("screening.count", kept.edition().parties()));
        table.getColumns()
                .setAll(
                        List.of(
                                column("title", 220, kept -> kept.edition().title()),
                                column("published", 100, text::edition),
                                parties,
                                column("standing", 110, text::standing),
                                column("loaded", 180, kept -> loaded(kept.edition())),
                                column("files", 220, kept -> files(kept.edition()))));
        model.editions().subscribe(all -> table.getItems().setAll(all));
        return table;
    }

    private String loaded(WatchlistEdition edition) {
        return texts.of(
                "screening.loaded.by",
                edition.loadedAt().atZone(text.zone()).toLocalDate().toString(),
                edition.loadedBy().name());
    }

    private static String files(WatchlistEdition edition) {
        return edition.files().stream()
                .map(file -> file.name() + " (" + file.sha256().substring(0, 12) + "…)")
                .collect(Collectors.joining(", "));
    }

    private TableColumn<KeptEdition, String> column(
            String key, double width, Function<KeptEdition, String> words) {
        return WordColumn.of(texts.of("screening.lists." + key), width, words);
    }
}
