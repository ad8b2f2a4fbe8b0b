// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import javafx.event.ActionEvent;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One alert as a sheet: what was seen, why it is believed, what would make it fall silent, the
/// evidence as a picture and as rows.
final class AlertPane {

    private final AlertsModel model;
    private final AlertsInteractor interactor;
    private final EvidenceDesk evidence;
    private final AlertText text;
    private final Texts texts;
    private final VBox sheet = new VBox();
    private final ScrollPane scroll = new ScrollPane(sheet);
    private final AlertPicture picture;
    private final StackPane root = new StackPane();

    AlertPane(AlertsModel model, InboxDesks desks, AlertText text) {
        this.model = model;
        interactor = desks.alerts();
        evidence = desks.evidence();
        this.text = text;
        texts = text.texts();
        sheet.getStyleClass().add("alert-sheet");
        scroll.setId("alert-sheet");
        scroll.setFitToWidth(true);
        picture = new AlertPicture(model, evidence, scroll, texts.of("alerts.picture"));
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
                    switch (model.selected().size()) {
                        case 0 -> texts.of("alerts.choose");
                        case 1 -> texts.of("alerts.reading");
                        default -> text.several(model.selected());
                    };
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
        parts.add(picture.view());
        parts.add(actions(alert));
        for (Finding finding : alert.draft().findings()) {
            parts.add(finding(alert, finding, inbox));
        }
        parts.add(heading(text.score(alert.draft())));
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
        parts.add(new AlertRows(text, inbox, evidence.transfers()).view());
        parts.add(heading(texts.of("alerts.history")));
        parts.add(history(alert));
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

    private Node actions(Alert alert) {
        Button subject = action("alert-mark", "alerts.mark", () -> interactor.markSubject(alert));
        subject.setDisable(interactor.isSubject(alert));
        subject.addEventHandler(ActionEvent.ACTION, event -> subject.setDisable(true));
        return row(
                action("alert-open", "alerts.open", evidence::open),
                subject,
                action("alert-note", "alerts.note", () -> interactor.note(alert)));
    }

    private Button action(String id, String key, Runnable action) {
        var button = new Button(texts.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node headOf(Finding finding) {
        var what = new Hyperlink(texts.of("alerts.what"));
        what.getStyleClass().add("alert-what");
        what.setMinWidth(Region.USE_PREF_SIZE);
        what.setOnAction(event -> interactor.explain(finding.typology()));
        Label head =
                heading(
                        texts.of(
                                "alerts.finding",
                                text.typology(finding.typology()),
                                finding.confidence()));
        return new FlowPane(12, 0, head, what);
    }

    private Node finding(Alert alert, Finding finding, Inbox inbox) {
        var box = new VBox(4);
        box.getStyleClass().add("alert-finding");
        box.getChildren()
                .addAll(
                        headOf(finding),
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
        grid.getColumnConstraints().addAll(figures(), figures(), meanings());
        int row = 0;
        for (Finding.Measured measure : finding.measured()) {
            if (!measure.value().isEmpty()) {
                if (row == 0) {
                    grid.addRow(
                            row++,
                            words(texts.of("alerts.measured"), "muted"),
                            words(texts.of("alerts.limit"), "muted"));
                }
                grid.addRow(
                        row++,
                        words(text.measured(measure.value()), "amount"),
                        words(measure.limit(), "amount", "muted"),
                        words(measure.meaning()));
            }
        }
        grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        return grid;
    }

    /// Figures are never cut: what they mean wraps instead.
    private static ColumnConstraints figures() {
        var column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private static ColumnConstraints meanings() {
        var column = new ColumnConstraints();
        column.setMinWidth(0);
        column.setPrefWidth(100);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "±0";
    }

    private Node history(Alert alert) {
        var lines = new VBox(2);
        lines.setId("alert-history");
        text.history(alert).forEach(line -> lines.getChildren().add(words(line)));
        return lines;
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
