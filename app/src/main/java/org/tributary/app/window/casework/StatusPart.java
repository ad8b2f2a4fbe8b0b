// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casework;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.tributary.app.window.casework.CaseworkModel.Standing;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseStatus;
import org.tributary.ledger.casework.FiledReport;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where the case stands, the steps that lead on from there, and how it came there.
final class StatusPart {

    /// The way most cases go.
    private static final List<CaseStatus> WAY =
            List.of(
                    CaseStatus.OPEN,
                    CaseStatus.IN_REVIEW,
                    CaseStatus.APPROVED,
                    CaseStatus.FILED,
                    CaseStatus.CLOSED);

    private static final Set<CaseStatus> AFTER_FILING =
            EnumSet.of(CaseStatus.AMENDING, CaseStatus.CONTINUING);

    private final CaseworkInteractor interactor;
    private final CaseworkText text;
    private final Texts texts;
    private final FlowPane way = new FlowPane(6, 6);
    private final FlowPane steps = new FlowPane(8, 8);
    private final ComboBox<String> form = new ComboBox<>();
    private final TextField number = new TextField();
    private final DatePicker day = new DatePicker();
    private final FlowPane filing;
    private final Part history;
    private final VBox root;

    StatusPart(
            CaseworkModel model,
            CaseworkInteractor interactor,
            CaseworkText text,
            List<String> forms) {
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        way.setId("casework-way");
        var note = new TextField();
        note.setId("casework-note");
        note.setPromptText(texts.of("casework.note.prompt"));
        note.textProperty().bindBidirectional(model.note());
        var problem = new Label();
        problem.setId("casework-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("casework-problem");
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        filing = filing(forms);
        history =
                new Part(
                        "history",
                        texts.of("casework.history.title"),
                        texts.of("casework.history.none"));
        root = new VBox(10, way, note, filing, steps, problem, history.view());
        root.getStyleClass().add("casework-part");
        model.standing().subscribe(this::show);
    }

    Region view() {
        return root;
    }

    private FlowPane filing(List<String> forms) {
        form.setId("casework-form");
        form.getItems().setAll(forms);
        form.getSelectionModel().selectFirst();
        form.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String key) {
                        return key == null ? "" : text.form(key);
                    }

                    @Override
                    public String fromString(String words) {
                        return words;
                    }
                });
        number.setId("casework-number");
        number.setPromptText(texts.of("casework.number.prompt"));
        day.setId("casework-day");
        day.setValue(interactor.today());
        day.setPrefWidth(150);
        return new FlowPane(8, 8, form, number, day);
    }

    private void show(Standing standing) {
        CaseStatus status = standing.progress().status();
        List<CaseStatus> shown = new ArrayList<>(WAY);
        if (AFTER_FILING.contains(status)) {
            shown.add(WAY.indexOf(CaseStatus.FILED) + 1, status);
        }
        List<Node> stations = new ArrayList<>();
        for (CaseStatus each : shown) {
            if (!stations.isEmpty()) {
                stations.add(Part.words("→", "muted"));
            }
            stations.add(
                    each == status
                            ? Part.words(
                                    texts.of("casework.here", text.status(each)), "casework-here")
                            : Part.words(text.status(each), "muted"));
        }
        way.getChildren().setAll(stations);
        steps.getChildren().setAll(status.next().stream().map(this::button).toList());
        filing.setVisible(status.next().contains(CaseStatus.FILED));
        filing.setManaged(filing.isVisible());
        List<AuditEntry> newest = standing.progress().steps().reversed();
        history.show(newest.stream().map(entry -> Part.words(text.step(entry))).toList());
    }

    private Button button(CaseStatus to) {
        var button = new Button(text.step(to));
        button.setId("casework-to-" + CaseworkInteractor.key(to));
        button.setOnAction(event -> take(to));
        return button;
    }

    private void take(CaseStatus to) {
        if (to == CaseStatus.FILED) {
            interactor.file(
                    new FiledReport(
                            form.getValue(),
                            number.getText().strip(),
                            Optional.ofNullable(day.getValue()).orElseGet(interactor::today)));
        } else {
            interactor.move(to);
        }
    }
}
