// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import static org.tributary.app.window.beside.FormFields.shownWhile;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;

/// Where a party or an account is typed and chosen; what is found stands below while one
/// types.
final class WhoField {

    private static final double ROW = 28;
    private static final int ROWS = 5;

    private final WhoPick pick;
    private final TextField field = new TextField();
    private final ListView<Who> list = new ListView<>();
    private final VBox box;

    WhoField(WhoPick pick, Texts texts, String id, String promptKey) {
        this.pick = pick;
        field.setId(id);
        field.setPromptText(texts.of(promptKey));
        field.textProperty().bindBidirectional(pick.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId(id + "-found");
        list.setFixedCellSize(ROW);
        list.setCellFactory(shown -> new WhoCell(texts));
        list.setOnMouseClicked(event -> choose());
        pick.found()
                .subscribe(
                        found -> {
                            list.getItems().setAll(found);
                            list.getSelectionModel().selectFirst();
                            list.setPrefHeight(Math.min(found.size(), ROWS) * ROW + 4);
                        });
        shownWhile(list, Bindings.isNotEmpty(list.getItems()));
        var more = new Label();
        more.setId(id + "-more");
        more.getStyleClass().addAll("muted", "small-print");
        more.textProperty()
                .bind(
                        pick.chosen()
                                .map(
                                        who ->
                                                who.map(Who::more)
                                                        .filter(words -> !words.isEmpty())
                                                        .orElse("")));
        shownWhile(more, more.textProperty().isNotEmpty());
        box = new VBox(2, field, list, more);
    }

    Region view() {
        return box;
    }

    TextField field() {
        return field;
    }

    private void pressed(KeyEvent event) {
        boolean open = !list.getItems().isEmpty();
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ENTER && open) {
            choose();
        } else if (event.getCode() == KeyCode.DOWN && open) {
            move(at + 1);
        } else if (event.getCode() == KeyCode.UP && open) {
            move(at - 1);
        } else if (event.getCode() == KeyCode.ESCAPE && open) {
            pick.clear();
        } else {
            return;
        }
        event.consume();
    }

    private void move(int wanted) {
        int index = Math.clamp(wanted, 0, list.getItems().size() - 1);
        list.getSelectionModel().select(index);
        list.scrollTo(index);
    }

    private void choose() {
        @Nullable Who who = list.getSelectionModel().getSelectedItem();
        if (who != null) {
            pick.choose(who);
        }
    }

    /// Name or number, and beside it what tells it from others.
    private static final class WhoCell extends ListCell<Who> {

        private final Texts texts;

        WhoCell(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected void updateItem(@Nullable Who who, boolean empty) {
            super.updateItem(who, empty);
            if (who == null || empty) {
                setGraphic(null);
                return;
            }
            var name = new Label(who.key());
            Fonts.suitText(name);
            String kind =
                    switch (who) {
                        case Who.OfParty _ -> "entries.who.party";
                        case Who.OfAccount _ -> "entries.who.account";
                    };
            var more = new Label(texts.of(kind, who.more()));
            more.getStyleClass().addAll("muted", "small-print");
            Fonts.suitText(more);
            setGraphic(new HBox(8, name, more));
        }
    }
}
