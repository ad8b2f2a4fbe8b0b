// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import static org.tributary.app.window.beside.FormFields.figure;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.tributary.analysis.trace.OpeningRange;
import org.tributary.analysis.trace.SideBySide;
import org.tributary.analysis.trace.TracedAccount;
import org.tributary.app.window.beside.TwoLines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What every account holds at the end by each method, and where its opening balance is told.
final class AccountsPane {

    /// @param line the methods side by side
    /// @param chosen what the method that is looked at says; empty if it does not know the
    ///     account
    record Row(SideBySide.Line line, Optional<TracedAccount> chosen, OpeningRange.Span span) {}

    private final TracingModel model;
    private final TracingInteractor interactor;
    private final TracingText text;
    private final TableView<Row> table;
    private final BorderPane root = new BorderPane();

    AccountsPane(TracingModel model, TracingInteractor interactor, TracingText text) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        List<TableColumn<Row, Row>> columns = new ArrayList<>();
        TableColumn<Row, Row> account =
                MethodColumns.plain(text.texts().of("tracing.column.account"), 190);
        account.setCellFactory(shown -> new TwoLines<>(this::key, this::holder));
        columns.add(account);
        columns.addAll(MethodColumns.of(model, text, Row::line));
        TableColumn<Row, Row> stay =
                MethodColumns.plain(text.texts().of("tracing.column.stay"), 230);
        stay.setCellFactory(shown -> new TwoLines<>(this::stay, this::range));
        columns.add(stay);
        table = MethodColumns.table("tracing-accounts", columns);
        root.setCenter(table);
        root.setBottom(opening());
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
        var method = model.method().get();
        Map<Integer, Map<String, OpeningRange.Span>> spans = shown.traced().range(method).held();
        List<TracedAccount> known = shown.traced().under(method).accounts();
        table.getItems()
                .setAll(
                        shown.accountLines().stream()
                                .map(line -> new Row(line, find(known, line), span(spans, line)))
                                .toList());
    }

    private static OpeningRange.Span span(
            Map<Integer, Map<String, OpeningRange.Span>> spans, SideBySide.Line line) {
        return spans.getOrDefault(line.key(), Map.of())
                .getOrDefault(line.unit().code(), new OpeningRange.Span(0, 0));
    }

    private static Optional<TracedAccount> find(List<TracedAccount> known, SideBySide.Line line) {
        return known.stream()
                .filter(a -> a.account() == line.key() && a.unit().equals(line.unit()))
                .findFirst();
    }

    private String key(Row row) {
        return model.answer()
                .get()
                .map(shown -> TracingText.key(shown.account(row.line().key())))
                .orElse("");
    }

    private String holder(Row row) {
        String holder =
                model.answer()
                        .get()
                        .map(shown -> TracingText.holder(shown.account(row.line().key())))
                        .orElse("");
        return holder.isEmpty()
                ? row.line().unit().code()
                : row.line().unit().code() + " · " + holder;
    }

    private String stay(Row row) {
        return row.chosen().map(text::stay).orElse("");
    }

    private String range(Row row) {
        return row.chosen()
                .map(
                        account ->
                                account.known() == TracedAccount.Known.GIVEN
                                        ? text.opening(account)
                                        : text.range(row.span(), row.line().unit()))
                .orElse("");
    }

    private Region opening() {
        var told = new Label();
        told.setId("tracing-opening-told");
        told.getStyleClass().add("muted");
        told.setMinWidth(0);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        TextField amount = figure("tracing-opening", () -> {});
        amount.setPromptText(text.texts().of("tracing.opening.prompt"));
        var set = new Button(text.texts().of("tracing.opening.set"));
        set.setId("tracing-opening-set");
        set.setMinWidth(Region.USE_PREF_SIZE);
        var selected = table.getSelectionModel().selectedItemProperty();
        set.disableProperty().bind(selected.isNull());
        amount.disableProperty().bind(selected.isNull());
        Runnable apply =
                () ->
                        Optional.ofNullable(selected.get())
                                .ifPresent(
                                        row ->
                                                interactor.opening(
                                                        row.line().key(),
                                                        row.line().unit(),
                                                        amount.getText()));
        set.setOnAction(event -> apply.run());
        amount.setOnAction(event -> apply.run());
        selected.subscribe(
                row -> {
                    amount.clear();
                    told.setText(
                            Optional.ofNullable(row)
                                    .map(this::openingOf)
                                    .orElseGet(() -> text.texts().of("tracing.opening.choose")));
                });
        var bar = new HBox(told, amount, set);
        bar.getStyleClass().add("import-bar");
        return bar;
    }

    private String openingOf(Row row) {
        return key(row) + ": " + row.chosen().map(text::opening).orElse("");
    }
}
