// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.filing.FilingPage;
import org.tributary.app.window.beside.Pills;
import org.tributary.app.window.filing.FilingModel.Shown;
import org.tributary.app.window.kit.Texts;
import org.tributary.reports.filing.check.Fault;
import org.tributary.reports.filing.check.FilingCheck;
import org.tributary.reports.filing.check.Severity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The checks, failing ones first; a click or Enter leads to where one is mended.
final class ChecksPane {

    /// A line of the list: one fault, or a check that holds.
    record Line(FilingCheck check, Optional<Fault> fault) {

        String sentence() {
            return fault.map(Fault::sentence).orElse(check.rule());
        }
    }

    private final FilingModel model;
    private final FilingInteractor interactor;
    private final Texts texts;
    private final ListView<Line> list = new ListView<>();
    private final Label tally = new Label();
    private final BorderPane root = new BorderPane();

    ChecksPane(FilingModel model, FilingInteractor interactor, FilingText words) {
        this.model = model;
        this.interactor = interactor;
        texts = words.texts();
        list.setId("filing-checks");
        list.setAccessibleText(texts.of("filing.checks"));
        list.setCellFactory(view -> new CheckCell(texts, this::go));
        list.setPlaceholder(placeholder());
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        go(list.getSelectionModel().getSelectedItem());
                        event.consume();
                    }
                });
        tally.setId("filing-tally");
        tally.setWrapText(true);
        tally.setMinHeight(Region.USE_PREF_SIZE);
        HBox pills =
                Pills.of(
                        "filing-shown",
                        Shown.values(),
                        shown -> texts.of("filing.shown." + FilingText.key(shown)),
                        model.shown());
        var head = new VBox(8, tally, pills);
        head.getStyleClass().add("filing-checks-head");
        root.setTop(head);
        root.setCenter(list);
        root.setMinWidth(0);
        model.live().subscribe(page -> show());
        model.shown().subscribe(shown -> show());
    }

    Region view() {
        return root;
    }

    private Label placeholder() {
        var none = new Label(texts.of("filing.checks.none"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        return none;
    }

    private void go(Line line) {
        if (line != null) {
            line.fault().ifPresent(interactor::go);
        }
    }

    private void show() {
        List<Line> lines =
                model.live().get().stream()
                        .flatMap(page -> page.outcomes().stream())
                        .flatMap(this::lines)
                        .toList();
        int place = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(lines);
        if (place >= 0 && place < lines.size()) {
            list.getSelectionModel().select(place);
        }
        tally.setText(model.live().get().map(this::tally).orElse(""));
    }

    private String tally(FilingPage page) {
        return texts.of(
                "filing.tally",
                page.failing(Severity.ERROR),
                page.failing(Severity.WARNING),
                page.failing(Severity.NOTE),
                page.outcomes().size());
    }

    private Stream<Line> lines(FilingCheck.Outcome outcome) {
        if (outcome.ok()) {
            return model.shown().get() == Shown.ALL
                    ? Stream.of(new Line(outcome.check(), Optional.empty()))
                    : Stream.empty();
        }
        return outcome.faults().stream()
                .map(fault -> new Line(outcome.check(), Optional.of(fault)));
    }
}
