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
import org.tributary.app.window.beside.Pills;
import org.tributary.app.window.kit.Texts;

/// A name as one types it, and whom it may name.
final class LookUpPane {

    private final Texts texts;
    private final BorderPane root = new BorderPane();

    LookUpPane(ScreeningModel model, Texts texts) {
        this.texts = texts;
        var name = new TextField();
        name.setId("screening-name");
        name.setPromptText(texts.of("screening.look-up.prompt"));
        name.textProperty().bindBidirectional(model.typed());
        HBox.setHgrow(name, Priority.ALWAYS);
        var methods =
                Pills.of(
                        "screening-method",
                        LookUp.Method.values(),
                        method -> texts.of("screening.method." + ScreeningText.key(method)),
                        model.method());
        var note = new Label();
        note.textProperty()
                .bind(
                        model.method()
                                .map(
                                        method ->
                                                texts.of(
                                                        "screening.look-up.note."
                                                                + ScreeningText.key(method))));
        note.setWrapText(true);
        note.getStyleClass().add("muted");
        var head = new VBox(8, new HBox(8, name, methods), note);
        head.getStyleClass().add("screening-head");
        root.setTop(head);
        root.setCenter(matches(model));
    }

    Region view() {
        return root;
    }

    private ListView<LookUp.Line> matches(ScreeningModel model) {
        var list = new ListView<LookUp.Line>();
        list.setId("screening-matches");
        var none = new Label();
        none.setId("screening-matches-none");
        none.textProperty()
                .bind(
                        model.found()
                                .map(
                                        found ->
                                                texts.of(
                                                        "screening.look-up."
                                                                + ScreeningText.key(
                                                                        found.state()))));
        list.setPlaceholder(none);
        list.setCellFactory(view -> new MatchCell());
        model.found().subscribe(found -> list.getItems().setAll(found.lines()));
        return list;
    }

    /// How probable, whom, on which list, and which parts agree.
    private final class MatchCell extends ListCell<LookUp.Line> {

        private final Label score = new Label();
        private final Label listed = new Label();
        private final Label why = new Label();
        private final HBox row = new HBox(12, score, new VBox(2, listed, why));

        MatchCell() {
            score.getStyleClass().add("amount");
            score.setMinWidth(56);
            listed.getStyleClass().add("subheading");
            why.getStyleClass().add("muted");
            why.setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(LookUp.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            score.setText(line.score());
            listed.setText(texts.of("screening.look-up.listed", line.listed(), line.list()));
            why.setText(line.why());
            setGraphic(row);
        }
    }
}
