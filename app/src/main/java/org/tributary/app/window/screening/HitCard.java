// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import static org.tributary.app.window.beside.FormFields.fault;
import static org.tributary.app.window.beside.FormFields.shownWhile;

import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.tributary.app.screening.SideBySide;
import org.tributary.app.window.beside.ComparedSides;
import org.tributary.app.window.beside.ComparedSides.Tone;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.screening.HitPart;
import org.tributary.ledger.screening.HitVerdict;

import java.util.Optional;

/// One hit side by side, part by part, with what the list says as it was published.
final class HitCard {

    private static final int SOURCE_ROWS = 8;

    private final ScreeningModel model;
    private final HitInteractor hits;
    private final ScreeningText text;
    private final Texts texts;
    private final Region listed;
    private final BorderPane root = new BorderPane();

    HitCard(ScreeningModel model, HitInteractor hits, ScreeningText text) {
        this.model = model;
        this.hits = hits;
        this.text = text;
        texts = text.texts();
        listed = listed();
        root.setMinSize(0, 0);
        Region bar = bar();
        shownWhile(bar, model.selected().map(Optional::isPresent));
        root.setBottom(bar);
        model.selected().subscribe(this::show);
    }

    Region view() {
        return root;
    }

    private void show(Optional<ScreeningHit> hit) {
        root.setCenter(
                hit.<Region>map(this::card)
                        .orElseGet(
                                () ->
                                        new EmptyState(
                                                MaterialDesignA.ACCOUNT_SEARCH_OUTLINE,
                                                texts.of("screening.choose"))));
    }

    private Region card(ScreeningHit hit) {
        var title =
                new Label(
                        texts.of(
                                "screening.card.title",
                                hit.finding().name(),
                                hit.finding().listed(),
                                ScreeningText.percent(hit.finding().score())));
        title.setId("screening-card-title");
        title.getStyleClass().add("subheading");
        title.setWrapText(true);
        var what = muted(text.what(hit.finding().what()) + "; " + text.stateWords(hit));
        var said = new Label(text.history(hit));
        said.setId("screening-said");
        said.setWrapText(true);
        shownWhile(said, said.textProperty().isNotEmpty());
        var all =
                new VBox(
                        10,
                        title,
                        what,
                        said,
                        parts(hit),
                        muted(texts.of("screening.parts.note")),
                        listed);
        all.getStyleClass().add("compared-card");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Label muted(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private Region parts(ScreeningHit hit) {
        var parts = new ComparedSides(17, 27, 27, 19, 10);
        parts.head(
                texts.of("screening.here"),
                texts.of("screening.there"),
                texts.of("screening.agreement"),
                texts.of("screening.weight"));
        for (HitPart part : hit.finding().parts()) {
            parts.line(
                    text.part(part),
                    part.here(),
                    part.there(),
                    text.agreement(part),
                    tone(part.agreement()),
                    ScreeningText.weight(part));
        }
        return parts.view();
    }

    private static Tone tone(String agreement) {
        return switch (agreement) {
            case "differs" -> Tone.DIFFERS;
            case "agrees", "near" -> Tone.AGREES;
            default -> Tone.SILENT;
        };
    }

    /// What the case and the list say, field by field, and the list's record as published.
    private Region listed() {
        var fields = new StackPane();
        fields.setId("screening-fields");
        model.sides()
                .subscribe(
                        sides ->
                                fields.getChildren()
                                        .setAll(sides.map(this::fields).stream().toList()));
        var source = new TextArea();
        source.setId("screening-source");
        source.setEditable(false);
        source.setWrapText(true);
        source.setPrefRowCount(SOURCE_ROWS);
        source.textProperty().bind(model.sides().map(s -> s.map(SideBySide::source).orElse("")));
        var published = new TitledPane(texts.of("screening.source"), source);
        published.setExpanded(false);
        published.setAnimated(false);
        return new VBox(10, fields, published);
    }

    private Region fields(SideBySide sides) {
        var fields = new ComparedSides(17, 27, 27, 29);
        for (SideBySide.Row row : sides.rows()) {
            fields.line(
                    text.field(row),
                    String.join("\n", row.here()),
                    String.join("\n", row.there()),
                    text.agreement(row),
                    tone(row.agreement()));
        }
        return fields.view();
    }

    private Region bar() {
        var several = new Label();
        several.setId("screening-several");
        several.textProperty()
                .bind(model.chosen().map(all -> texts.of("screening.several", all.size())));
        shownWhile(several, model.chosen().map(all -> all.size() > 1));
        var reason = new TextField();
        reason.setId("screening-reason");
        reason.setPromptText(texts.of("screening.reason"));
        reason.textProperty().bindBidirectional(model.reason());
        var back = button("back", hits::reopen);
        shownWhile(back, model.selected().map(h -> h.flatMap(ScreeningHit::decision).isPresent()));
        var first = decide(HitVerdict.FALSE_POSITIVE);
        first.getStyleClass().add("accent");
        var buttons =
                new FlowPane(
                        8,
                        8,
                        first,
                        decide(HitVerdict.TRUE_MATCH),
                        decide(HitVerdict.UNCLEAR),
                        back,
                        button("picture", hits::showInPicture));
        var bar =
                new VBox(
                        8,
                        several,
                        reason,
                        fault("screening-problem", model.problem()),
                        buttons,
                        exception());
        bar.getStyleClass().add("compared-bar");
        return bar;
    }

    private Region exception() {
        var until = new DatePicker();
        until.setId("screening-until");
        until.setPrefWidth(150);
        until.setAccessibleText(texts.of("screening.until"));
        until.valueProperty().subscribe(day -> model.until().set(Optional.ofNullable(day)));
        var label = new Label(texts.of("screening.until"));
        label.setLabelFor(until);
        var row = new HBox(8, label, until, button("except", hits::except));
        row.getStyleClass().add("button-row");
        return row;
    }

    private Button decide(HitVerdict verdict) {
        return button(ScreeningText.key(verdict), () -> hits.decide(verdict));
    }

    private Button button(String name, Runnable action) {
        var button = new Button(texts.of("screening.say." + name));
        button.setId("screening-say-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
