// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.tributary.analysis.trace.OpeningRange;
import org.tributary.analysis.trace.SideBySide;
import org.tributary.app.window.beside.FoundList;
import org.tributary.app.window.beside.TwoLines;
import org.tributary.ledger.transfer.Transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How much of every transaction is traced money by each method.
final class TransfersPane {

    record Row(SideBySide.Line line, Optional<Transfer> transfer, OpeningRange.Span span) {}

    private final TracingModel model;
    private final TracingText text;
    private final TableView<Row> table;
    private final Label more = new Label();
    private final BorderPane root = new BorderPane();

    TransfersPane(TracingModel model, TracingInteractor interactor, TracingText text) {
        this.model = model;
        this.text = text;
        List<TableColumn<Row, Row>> columns = new ArrayList<>();
        TableColumn<Row, Row> when =
                MethodColumns.plain(text.texts().of("tracing.column.when"), 150);
        when.setCellFactory(
                shown ->
                        new TwoLines<>(
                                row -> row.transfer().map(text::time).orElse(""),
                                row ->
                                        row.transfer()
                                                .map(t -> text.amounts().of(t.paid()))
                                                .orElse("")));
        columns.add(when);
        columns.addAll(MethodColumns.of(model, text, Row::line));
        TableColumn<Row, Row> ends =
                MethodColumns.plain(text.texts().of("tracing.column.ends"), 270);
        ends.setCellFactory(shown -> new TwoLines<>(this::ends, this::source));
        columns.add(ends);
        table = MethodColumns.table("tracing-transfers", columns);
        FoundList.opens(
                table,
                () ->
                        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                                .flatMap(Row::transfer)
                                .ifPresent(t -> interactor.openTransfer(t.id())));
        more.getStyleClass().add("muted");
        var foot = new HBox(more);
        foot.getStyleClass().add("import-bar");
        root.setCenter(table);
        root.setBottom(foot);
        model.answer().subscribe(answer -> show());
        model.method().subscribe(method -> show());
    }

    Region view() {
        return root;
    }

    private void show() {
        Optional<ShownTrace> answer = model.answer().get();
        if (answer.isEmpty()) {
            table.getItems().clear();
            return;
        }
        ShownTrace shown = answer.get();
        OpeningRange range = shown.traced().range(model.method().get());
        table.getItems()
                .setAll(
                        shown.transferLines().stream()
                                .map(
                                        line ->
                                                new Row(
                                                        line,
                                                        shown.transfer(line.key()),
                                                        range.transfer(line.key())))
                                .toList());
        int all = shown.traced().all().transfers().size();
        more.setText(
                all > shown.transferLines().size()
                        ? text.texts().of("tracing.more", shown.transferLines().size(), all)
                        : text.texts().of("tracing.open"));
    }

    private String ends(Row row) {
        return row.transfer()
                .map(t -> text.texts().of("trails.ends", t.from().key(), t.to().key()))
                .orElse("");
    }

    private String source(Row row) {
        String source = row.transfer().map(t -> t.source().citation()).orElse("");
        return row.span().agree()
                ? source
                : source + " · " + text.range(row.span(), row.line().unit());
    }
}
