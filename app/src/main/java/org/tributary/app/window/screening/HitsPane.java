// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.tributary.app.window.beside.ChosenRows;
import org.tributary.app.window.beside.Pills;
import org.tributary.app.window.beside.WordColumn;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.ScreeningHit;

import java.util.List;
import java.util.function.Function;

/// The list of hits on the left, the selected one side by side on the right.
final class HitsPane {

    private final ScreeningModel model;
    private final ScreeningText text;
    private final Texts texts;
    private final TableView<ScreeningHit> table = new TableView<>();
    private final BorderPane root = new BorderPane();

    HitsPane(
            ScreeningModel model,
            ScreeningInteractor interactor,
            HitInteractor hits,
            ScreeningText text) {
        this.model = model;
        this.text = text;
        texts = text.texts();
        fill();
        HBox pills =
                Pills.of(
                        "screening-shown",
                        ScreeningModel.Shown.values(),
                        shown -> texts.of("screening.shown." + ScreeningText.key(shown)),
                        model.shown());
        pills.getStyleClass().add("screening-head");
        var split = new SplitPane(table, new HitCard(model, hits, text).view());
        split.setDividerPositions(0.45);
        var list = new BorderPane(split, pills, null, null, null);
        Button load = new Button(texts.of("screening.load"));
        load.setId("screening-load-first");
        load.setOnAction(event -> interactor.load());
        var empty =
                new EmptyState(
                        MaterialDesignA.ACCOUNT_SEARCH_OUTLINE, texts.of("screening.empty"), load);
        model.editions().subscribe(all -> root.setCenter(all.isEmpty() ? empty : list));
    }

    Region view() {
        return root;
    }

    private void fill() {
        table.setId("screening-hits");
        table.setAccessibleText(texts.of("screening.tab.hits"));
        table.setMinWidth(0);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<ScreeningHit, String> score =
                WordColumn.ofFigures(
                        texts.of("screening.column.score"),
                        64,
                        hit -> ScreeningText.percent(hit.finding().score()));
        table.getColumns()
                .setAll(
                        List.of(
                                score,
                                column("name", 150, hit -> hit.finding().name()),
                                column("listed", 150, hit -> hit.finding().listed()),
                                column("list", 90, hit -> hit.finding().list()),
                                column("state", 90, text::stateWords)));
        var none = new Label(texts.of("screening.none"));
        none.setWrapText(true);
        table.setPlaceholder(none);
        ChosenRows.join(table, model.listed(), model.selected(), model.chosen());
    }

    private TableColumn<ScreeningHit, String> column(
            String key, double width, Function<ScreeningHit, String> words) {
        return WordColumn.of(texts.of("screening.column." + key), width, words);
    }
}
