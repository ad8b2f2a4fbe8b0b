// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.app.tuning.HitRate;
import org.tributary.app.window.kit.AmountCell;
import org.tributary.app.window.kit.Texts;

import java.util.function.Function;

/// How often each typology hit, version by version, and what was made of it.
final class RatesPane {

    private final Texts texts;
    private final VBox root;

    RatesPane(RulesModel model, RulesText text) {
        texts = text.texts();
        var table = new TableView<HitRate>();
        table.setId("rules-rates");
        table.getColumns().add(column("rules.column.typology", r -> title(r.typology())));
        table.getColumns().add(column("rules.column.version", r -> text.version(r.rules())));
        table.getColumns().add(figure("rules.column.alerts", HitRate::alerts));
        table.getColumns().add(figure("rules.column.true", HitRate::confirmed));
        table.getColumns().add(figure("rules.column.false", HitRate::refuted));
        table.getColumns().add(figure("rules.column.unsure", HitRate::unsure));
        table.getColumns().add(figure("rules.column.open", HitRate::undecided));
        TableColumn<HitRate, String> precision =
                column(
                        "rules.column.precision",
                        r ->
                                r.precision().isEmpty()
                                        ? "–"
                                        : texts.of("rules.percent", r.precision().getAsDouble()));
        precision.setCellFactory(AmountCell.forColumn(precision, Function.identity()));
        table.getColumns().add(precision);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setPlaceholder(new Label(texts.of("rules.rates.none")));
        table.itemsProperty().bind(model.rates().map(FXCollections::observableList));
        var hint = new Label(texts.of("rules.rates.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        root = new VBox(hint, table);
        root.getStyleClass().add("rules-draft");
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    Region view() {
        return root;
    }

    /// Old alerts may be of typologies this program no longer has.
    private static String title(String key) {
        return TypologyLibrary.of(key).isPresent() ? RulesText.title(key) : key;
    }

    private TableColumn<HitRate, String> figure(String key, Function<HitRate, Integer> of) {
        TableColumn<HitRate, String> column =
                column(key, rate -> texts.of("rules.hits", of.apply(rate)));
        column.setCellFactory(AmountCell.forColumn(column, Function.identity()));
        return column;
    }

    private TableColumn<HitRate, String> column(String key, Function<HitRate, String> words) {
        var column = new TableColumn<HitRate, String>(texts.of(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }
}
