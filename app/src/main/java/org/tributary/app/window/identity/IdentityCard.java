// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.identity;

import static org.tributary.app.window.beside.FormFields.fault;
import static org.tributary.app.window.beside.FormFields.shownWhile;

import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.tributary.analysis.identity.Evidence;
import org.tributary.app.identity.IdentityLine;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.IdentityVerdict;

import java.util.Optional;

/// Two side by side, trait by trait, with what speaks for and against, and what is said of
/// them.
final class IdentityCard {

    private final IdentityModel model;
    private final IdentityInteractor interactor;
    private final IdentityText text;
    private final Texts texts;
    private final BorderPane root = new BorderPane();

    IdentityCard(IdentityModel model, IdentityInteractor interactor, IdentityText text) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        root.setMinSize(0, 0);
        Region bar = bar();
        shownWhile(bar, model.selected().map(Optional::isPresent));
        root.setBottom(bar);
        model.selected().subscribe(this::show);
    }

    Region view() {
        return root;
    }

    private void show(Optional<IdentityLine> line) {
        root.setCenter(
                line.<Region>map(this::card)
                        .orElseGet(
                                () ->
                                        new EmptyState(
                                                MaterialDesignA.ACCOUNT_MULTIPLE_CHECK_OUTLINE,
                                                texts.of("identity.choose"))));
    }

    private Region card(IdentityLine line) {
        var title = new Label(texts.of("identity.card.title", line.percent()));
        title.setId("identity-card-title");
        title.getStyleClass().add("subheading");
        title.setWrapText(true);
        var said = new Label(text.verdict(line));
        said.setId("identity-said");
        said.setWrapText(true);
        shownWhile(said, said.textProperty().isNotEmpty());
        var prior = new Label(texts.of("identity.prior", Math.round(line.prior())));
        prior.setWrapText(true);
        prior.getStyleClass().add("muted");
        var all = new VBox(10, title, said, grid(line), prior);
        all.getStyleClass().add("identity-card");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private GridPane grid(IdentityLine line) {
        var grid = new GridPane();
        grid.setId("identity-grid");
        grid.getStyleClass().add("identity-grid");
        for (double share : new double[] {18, 27, 27, 18, 10}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.getColumnConstraints().getLast().setHalignment(HPos.RIGHT);
        grid.addRow(
                0,
                heading(""),
                heading(text.side(line.one())),
                heading(text.side(line.other())),
                heading(texts.of("identity.agree")),
                heading(texts.of("identity.worth")));
        grid.addRow(
                1,
                words(texts.of("identity.accounts"), "muted"),
                words(text.accounts(line.one()), "amount"),
                words(text.accounts(line.other()), "amount"));
        for (Evidence evidence : line.evidence()) {
            String style =
                    switch (evidence.level()) {
                        case SAME, NEAR -> "identity-agrees";
                        case DIFFERENT -> "identity-differs";
                        case ABSENT -> "muted";
                    };
            grid.addRow(
                    grid.getRowCount(),
                    words(text.trait(evidence), "muted"),
                    words(told(evidence.one()), "identity-value"),
                    words(told(evidence.other()), "identity-value"),
                    words(text.level(evidence), style),
                    words(IdentityText.bits(evidence), "amount"));
        }
        return grid;
    }

    private String told(String value) {
        return value.isBlank() ? "–" : value;
    }

    private static Label heading(String words) {
        return words(words, "subheading");
    }

    private static Label words(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Region bar() {
        var reason = new TextField();
        reason.setId("identity-reason");
        reason.setPromptText(texts.of("identity.reason"));
        reason.textProperty().bindBidirectional(model.reason());
        var back = button("open", IdentityVerdict.OPEN);
        shownWhile(back, model.selected().map(l -> l.flatMap(IdentityLine::verdict).isPresent()));
        var show = new Button(texts.of("identity.show"));
        show.setId("identity-show");
        show.setOnAction(event -> interactor.showInPicture());
        var same = button("same", IdentityVerdict.SAME);
        same.getStyleClass().add("accent");
        var buttons =
                new FlowPane(
                        8, 8, same, button("different", IdentityVerdict.DIFFERENT), back, show);
        var several = new Label();
        several.setId("identity-several");
        several.textProperty()
                .bind(model.chosen().map(all -> texts.of("identity.several", all.size())));
        shownWhile(several, model.chosen().map(all -> all.size() > 1));
        var bar = new VBox(8, several, reason, fault("identity-problem", model.problem()), buttons);
        bar.getStyleClass().add("identity-bar");
        return bar;
    }

    private Button button(String name, IdentityVerdict verdict) {
        var button = new Button(texts.of("identity.say." + name));
        button.setId("identity-say-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> interactor.judge(verdict));
        return button;
    }
}
