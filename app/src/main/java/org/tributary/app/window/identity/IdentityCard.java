// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.identity;

import static org.tributary.app.window.beside.FormFields.fault;
import static org.tributary.app.window.beside.FormFields.shownWhile;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.tributary.analysis.identity.Evidence;
import org.tributary.app.identity.IdentityLine;
import org.tributary.app.window.beside.ComparedSides;
import org.tributary.app.window.beside.ComparedSides.Tone;
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
        var all = new VBox(10, title, said, sides(line), prior);
        all.getStyleClass().add("compared-card");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Region sides(IdentityLine line) {
        var sides = new ComparedSides(18, 27, 27, 18, 10);
        sides.head(
                text.side(line.one()),
                text.side(line.other()),
                texts.of("identity.agree"),
                texts.of("identity.worth"));
        sides.line(
                texts.of("identity.accounts"),
                text.accounts(line.one()),
                text.accounts(line.other()),
                "",
                Tone.SILENT);
        for (Evidence evidence : line.evidence()) {
            sides.line(
                    text.trait(evidence),
                    evidence.one(),
                    evidence.other(),
                    text.level(evidence),
                    switch (evidence.level()) {
                        case SAME, NEAR -> Tone.AGREES;
                        case DIFFERENT -> Tone.DIFFERS;
                        case ABSENT -> Tone.SILENT;
                    },
                    IdentityText.bits(evidence));
        }
        return sides.view();
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
        bar.getStyleClass().add("compared-bar");
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
