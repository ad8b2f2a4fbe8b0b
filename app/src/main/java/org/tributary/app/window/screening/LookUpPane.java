// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.screening.ScreeningMatch;
import org.tributary.app.screening.CaseScreening;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.screening.HitPart;

import java.util.List;
import java.util.stream.Collectors;

/// A name as one types it, and whom it may name.
final class LookUpPane {

    private final ScreeningText text;
    private final Texts texts;
    private final BorderPane root = new BorderPane();

    LookUpPane(ScreeningModel model, ScreeningText text) {
        this.text = text;
        texts = text.texts();
        var name = new TextField();
        name.setId("screening-name");
        name.setPromptText(texts.of("screening.look-up.prompt"));
        name.textProperty().bindBidirectional(model.typed());
        HBox.setHgrow(name, Priority.ALWAYS);
        var note = new Label(texts.of("screening.look-up.note"));
        note.setWrapText(true);
        note.getStyleClass().add("muted");
        var head = new VBox(8, name, note);
        head.getStyleClass().add("screening-head");
        root.setTop(head);
        root.setCenter(matches(model));
    }

    Region view() {
        return root;
    }

    private ListView<ScreeningMatch> matches(ScreeningModel model) {
        var list = new ListView<ScreeningMatch>();
        list.setId("screening-matches");
        var none = new Label();
        none.textProperty()
                .bind(
                        model.typed()
                                .map(
                                        typed ->
                                                texts.of(
                                                        typed.isBlank()
                                                                ? "screening.look-up.none.yet"
                                                                : "screening.look-up.none")));
        list.setPlaceholder(none);
        list.setCellFactory(view -> new MatchCell());
        model.matches().subscribe(found -> list.getItems().setAll(found));
        return list;
    }

    /// How probable, whom, on which list, and which parts agree.
    private final class MatchCell extends ListCell<ScreeningMatch> {

        private final Label score = new Label();
        private final Label listed = new Label();
        private final Label parts = new Label();
        private final HBox row = new HBox(12, score, new VBox(2, listed, parts));

        MatchCell() {
            score.getStyleClass().add("amount");
            score.setMinWidth(56);
            listed.getStyleClass().add("subheading");
            parts.getStyleClass().add("muted");
            parts.setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ScreeningMatch match, boolean empty) {
            super.updateItem(match, empty);
            if (empty || match == null) {
                setGraphic(null);
                return;
            }
            score.setText(ScreeningText.percent(match.score().probability()));
            listed.setText(
                    texts.of(
                            "screening.look-up.listed",
                            CaseScreening.listedName(match),
                            match.listed().list()));
            parts.setText(told(CaseScreening.parts(match)));
            setGraphic(row);
        }

        private String told(List<HitPart> all) {
            return all.stream()
                    .filter(part -> !part.here().isEmpty() || !part.there().isEmpty())
                    .map(
                            part ->
                                    texts.of(
                                            "screening.look-up.part",
                                            text.part(part),
                                            part.here().isEmpty() ? "–" : part.here(),
                                            part.there().isEmpty() ? "–" : part.there(),
                                            text.agreement(part)))
                    .collect(Collectors.joining("; "));
        }
    }
}
