// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.Money;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The receipt as a page: facts, the equation, the control totals, the problems.
final class ReceiptView {

    private final Texts texts;
    private final ReceiptModel model;
    private final ReceiptInteractor interactor;
    private final ImportReceipt receipt;
    private final ZoneId zone;
    private final Runnable quality;
    private final ScrollPane root;

    /// @param zone the time of the import is shown in
    /// @param quality shows what the import's columns hold
    ReceiptView(
            Texts texts,
            ReceiptModel model,
            ReceiptInteractor interactor,
            ImportReceipt receipt,
            ZoneId zone,
            Runnable quality) {
        this.texts = texts;
        this.model = model;
        this.interactor = interactor;
        this.receipt = receipt;
        this.zone = zone;
        this.quality = quality;
        var tables = new ReceiptTables(texts, model, interactor);
        var page =
                new VBox(
                        head(),
                        facts(),
                        equation(),
                        titled("receipt.totals", totals()),
                        titled("receipt.problems", problems(tables)));
        if (receipt.rows().duplicate() > 0) {
            page.getChildren().add(titled("receipt.duplicates", tables.duplicates()));
        }
        page.getStyleClass().add("receipt");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.getStyleClass().add("receipt-ground");
    }

    Region root() {
        return root;
    }

    private Region head() {
        var title = new Label(texts.of("receipt.title"));
        title.getStyleClass().add("heading");
        var file = new Label(receipt.file().name());
        file.getStyleClass().add("lead");
        var words = new VBox(title, file);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var columns = button("receipt-quality", "receipt.quality", quality);
        var copy = button("receipt-copy", "receipt.copy", () -> interactor.copy(this::copied));
        var save = button("receipt-save", "receipt.save", interactor::save);
        var head = new HBox(words, columns, copy, save);
        head.getStyleClass().add("receipt-head");
        var told = new Label();
        told.setId("receipt-told");
        told.setWrapText(true);
        told.textProperty().bind(model.told());
        told.visibleProperty().bind(model.told().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        var box = new VBox(head, told);
        box.getStyleClass().add("receipt-part");
        return box;
    }

    /// The counts, and below them what stands behind two of them.
    private Region equation() {
        RowCounts rows = receipt.rows();
        var box = new VBox(new Equation(texts, rows).view());
        box.getStyleClass().add("receipt-part");
        if (receipt.parties() > 0) {
            note(
                    box,
                    "receipt-parties",
                    texts.of(
                            "receipt.parties.of",
                            rows.accepted(),
                            receipt.parties(),
                            rows.accepted() - receipt.parties()));
        }
        if (receipt.byBankReference() > 0) {
            note(
                    box,
                    "receipt-by-bank",
                    texts.of(
                            "receipt.byBankReference.of",
                            rows.duplicate(),
                            receipt.byBankReference(),
                            rows.duplicate() - receipt.byBankReference()));
        }
        return box;
    }

    private static void note(VBox box, String id, String words) {
        var note = new Label(words);
        note.setId(id);
        note.setWrapText(true);
        box.getChildren().add(note);
    }

    private Region problems(ReceiptTables tables) {
        if (receipt.rows().rejected() == 0) {
            var none = new Label(texts.of("receipt.problems.none"));
            none.setWrapText(true);
            return none;
        }
        var how = new Label(texts.of("receipt.saveRejected.how"));
        how.setWrapText(true);
        HBox.setHgrow(how, Priority.ALWAYS);
        how.setMaxWidth(Double.MAX_VALUE);
        var save = button("receipt-rejected", "receipt.saveRejected", interactor::saveRejected);
        var line = new HBox(how, save);
        line.getStyleClass().add("receipt-head");
        var box = new VBox(line, tables.problems());
        box.getStyleClass().add("receipt-part");
        return box;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void copied(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private Region facts() {
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        NumberFormat numbers = NumberFormat.getIntegerInstance(texts.locale());
        var at =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                        .withLocale(texts.locale())
                        .withZone(zone)
                        .format(receipt.at());
        fact(
                grid,
                "receipt.size",
                texts.of("receipt.size.bytes", numbers.format(receipt.file().bytes())));
        fact(grid, "receipt.sha256", receipt.file().sha256());
        fact(grid, "receipt.profile", receipt.profile());
        fact(
                grid,
                "receipt.zone",
                receipt.zone().getId().equals("Z") ? "UTC" : receipt.zone().getId());
        fact(
                grid,
                "receipt.at",
                texts.of(
                        "receipt.at.by",
                        at,
                        zone.getId().equals("Z") ? "UTC" : zone.getId(),
                        receipt.author().name()));
        fact(grid, "receipt.chain", receipt.chainHead());
        return grid;
    }

    /// A read-only field, so that a hash can be selected and copied.
    private void fact(GridPane grid, String key, String value) {
        var words = new Label(texts.of(key));
        words.getStyleClass().add("muted");
        words.setMinWidth(Region.USE_PREF_SIZE);
        var field = new TextField(value);
        field.setEditable(false);
        field.getStyleClass().add("read-only");
        words.setLabelFor(field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), words, field);
    }

    private Region titled(String key, Region content) {
        var title = new Label(texts.of(key));
        title.getStyleClass().add("subheading");
        var box = new VBox(title, content);
        box.getStyleClass().add("receipt-part");
        return box;
    }

    private Region totals() {
        if (TotalLine.of(receipt).isEmpty()) {
            return new Label(texts.of("receipt.totals.none"));
        }
        var grid = new GridPane();
        grid.setId("receipt-totals");
        grid.getStyleClass().add("totals");
        int column = 0;
        for (String key :
                new String[] {
                    "receipt.currency",
                    "receipt.paid.count",
                    "receipt.paid",
                    "receipt.received.count",
                    "receipt.received"
                }) {
            var label = new Label(texts.of(key));
            label.getStyleClass().add("muted");
            put(grid, label, column++, 0);
        }
        int row = 1;
        for (TotalLine line : TotalLine.of(receipt)) {
            put(grid, new Label(line.currency()), 0, row);
            put(grid, figure(line.paid(), t -> texts.of("receipt.number", t.count())), 1, row);
            put(grid, figure(line.paid(), t -> amount(t.sum())), 2, row);
            put(grid, figure(line.received(), t -> texts.of("receipt.number", t.count())), 3, row);
            put(grid, figure(line.received(), t -> amount(t.sum())), 4, row);
            row++;
        }
        return grid;
    }

    private static void put(GridPane grid, Node node, int column, int row) {
        grid.add(node, column, row);
        GridPane.setHalignment(node, column == 0 ? HPos.LEFT : HPos.RIGHT);
    }

    private static Label figure(
            Optional<CurrencyTotal> total, Function<CurrencyTotal, String> written) {
        var label = new Label(total.map(written).orElse("–"));
        label.getStyleClass().add("amount");
        return label;
    }

    private String amount(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(money.currency().exponent());
        format.setMaximumFractionDigits(money.currency().exponent());
        return format.format(money.decimal());
    }
}
