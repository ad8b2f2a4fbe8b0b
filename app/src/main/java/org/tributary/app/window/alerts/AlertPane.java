// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.tributary.app.alerts.Inbox;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDecided;
import org.tributary.ledger.transfer.Transfer;

import java.io.ByteArrayInputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One alert as a sheet: what was seen, why it is believed, what would make it fall silent, the
/// evidence as a picture and as rows.
final class AlertPane {

    private static final int MOST_ROWS = 200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final AlertsModel model;
    private final AlertsInteractor interactor;
    private final AlertText text;
    private final Texts texts;
    private final VBox sheet = new VBox();
    private final ScrollPane scroll = new ScrollPane(sheet);
    private final StackPane root = new StackPane();

    AlertPane(AlertsModel model, AlertsInteractor interactor, AlertText text) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        sheet.getStyleClass().add("alert-sheet");
        scroll.setId("alert-sheet");
        scroll.setFitToWidth(true);
        root.setMinWidth(0);
        model.evidence().subscribe(this::show);
        model.selected().subscribe(() -> show(model.evidence().get()));
    }

    Region view() {
        return root;
    }

    private void show(Optional<AlertEvidence> evidence) {
        if (evidence.isPresent() && model.selected().contains(evidence.get().alert())) {
            sheet.getChildren().setAll(parts(evidence.get()));
            scroll.setVvalue(0);
            root.getChildren().setAll(scroll);
        } else {
            String words =
                    model.selected().size() > 1
                            ? texts.of("alerts.several", model.selected().size())
                            : texts.of("alerts.choose");
            root.getChildren().setAll(new EmptyState(MaterialDesignA.ALERT_OUTLINE, words));
        }
    }

    private List<Node> parts(AlertEvidence evidence) {
        Alert alert = evidence.alert();
        Inbox inbox = model.inbox().get();
        List<Node> parts = new ArrayList<>();
        parts.add(title(alert));
        if (evidence.gone() > 0) {
            parts.add(words(texts.of("alerts.gone", evidence.gone()), "fault"));
        }
        alert.decision().ifPresent(decision -> parts.add(decision(decision)));
        parts.add(picture(evidence));
        for (Finding finding : alert.draft().findings()) {
            parts.add(finding(alert, finding, inbox));
        }
        parts.add(heading(texts.of("alerts.score", alert.draft().score())));
        for (ScorePart part : alert.draft().parts()) {
            parts.add(
                    words(
                            texts.of(
                                    "alerts.score.part",
                                    signed(part.points()),
                                    part.what(),
                                    part.why()),
                            "muted"));
        }
        parts.add(heading(texts.of("alerts.rows", evidence.transfers().size())));
        parts.add(rows(evidence));
        return parts;
    }

    private Node title(Alert alert) {
        var title =
                words(
                        texts.of(
                                "alerts.title.one",
                                alert.id(),
                                text.typologies(alert.draft()),
                                text.state(alert.state())),
                        "heading");
        title.setId("alert-title");
        return title;
    }

    private Node decision(AlertDecided decision) {
        return words(
                texts.of(
                        "alerts.decision",
                        text.state(decision.state()),
                        text.label(decision.label()),
                        decision.reason()),
                "subheading");
    }

    private Node picture(AlertEvidence evidence) {
        var view = new ImageView(new Image(new ByteArrayInputStream(evidence.png())));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(scroll.widthProperty().subtract(48));
        view.setAccessibleText(texts.of("alerts.picture"));
        var open = new Button(texts.of("alerts.open"));
        open.setId("alert-open");
        open.setOnAction(event -> interactor.open());
        return new VBox(6, view, open);
    }

    private Node finding(Alert alert, Finding finding, Inbox inbox) {
        var box = new VBox(4);
        box.getStyleClass().add("alert-finding");
        box.getChildren()
                .addAll(
                        heading(
                                texts.of(
                                        "alerts.finding",
                                        text.typology(finding.typology()),
                                        finding.confidence())),
                        words(inbox.sentence(alert, finding.sentence())),
                        measured(finding));
        for (Finding.Reason reason : finding.reasons()) {
            box.getChildren()
                    .add(
                            words(
                                    texts.of(
                                            "alerts.reason.line",
                                            signed(reason.points()),
                                            reason.words()),
                                    "muted"));
        }
        box.getChildren()
                .add(
                        words(
                                finding.counterfactual().equals(Finding.NONE_FOUND)
                                        ? texts.of("alerts.counterfactual.none")
                                        : inbox.sentence(alert, finding.counterfactual())));
        return box;
    }

    private Node measured(Finding finding) {
        var grid = new GridPane();
        grid.getStyleClass().add("alert-measures");
        int row = 0;
        for (Finding.Measured measure : finding.measured()) {
            if (!measure.value().isEmpty()) {
                var value = words(measure.value(), "amount");
                grid.addRow(
                        row++,
                        words(measure.meaning(), "muted"),
                        value,
                        words(measure.limit(), "muted"));
            }
        }
        return grid;
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "±0";
    }

    private Node rows(AlertEvidence evidence) {
        var grid = new GridPane();
        grid.setId("alert-rows");
        grid.getStyleClass().add("alert-rows");
        int row = 0;
        for (Transfer transfer :
                evidence.transfers().subList(0, Math.min(MOST_ROWS, evidence.transfers().size()))) {
            grid.addRow(
                    row++,
                    words("#" + row, "muted"),
                    words(TIME.format(transfer.at().atZone(text.zone())), "amount"),
                    words(transfer.from().key() + " → " + transfer.to().key()),
                    words(text.amounts().of(transfer.paid()), "amount"),
                    words(transfer.source().toString(), "muted"));
        }
        if (evidence.transfers().size() <= MOST_ROWS) {
            return grid;
        }
        return new VBox(
                4,
                grid,
                words(
                        texts.of("alerts.rows.more", evidence.transfers().size() - MOST_ROWS),
                        "muted"));
    }

    private static Label heading(String words) {
        return words(words, "subheading");
    }

    private static Label words(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        Fonts.suitText(label);
        return label;
    }

    /// What can be done beside deciding, in one row.
    static FlowPane row(Node... controls) {
        var row = new FlowPane(controls);
        row.getStyleClass().add("alerts-bar");
        return row;
    }
}
