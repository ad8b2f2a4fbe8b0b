// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.find;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.tributary.app.search.SearchAnswer;
import org.tributary.app.window.beside.FoundList;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;

import java.util.List;
import java.util.Optional;

/// The page of the search: the field, how it was read, accounts and parties, transactions.
final class FindView {

    private static final int MOST_ROWS = 6;

    private final FindModel model;
    private final FindInteractor interactor;
    private final FindText text;
    private final Texts texts;
    private final TextField field;
    private final ListView<Hit> hits = new ListView<>();
    private final TransferTable transfers;
    private final Label hitsHead = new Label();
    private final Label transfersHead = new Label();
    private final StackPane middle = new StackPane();
    private final VBox found;
    private final BorderPane root;

    FindView(FindModel model, FindInteractor interactor, FindText text) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        field = field();
        hits();
        transfers = new TransferTable(text);
        FoundList.opens(
                transfers.view(),
                () -> interactor.showTransfers(List.copyOf(transfers.selected())));
        hitsHead.getStyleClass().addAll("search-head", "subheading");
        transfersHead.getStyleClass().addAll("search-head", "subheading");
        transfersHead.setId("search-told");
        transfersHead.setWrapText(true);
        VBox.setVgrow(transfers.view(), Priority.ALWAYS);
        found = new VBox(hitsHead, hits, transfersHead, transfers.view());
        root = new BorderPane(middle, head(), null, foot(), null);
        root.getStyleClass().add("trails-page");
        model.answer().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private TextField field() {
        var made = (CustomTextField) TextFields.createClearableTextField();
        made.setId("search-field");
        made.setPromptText(texts.of("search.prompt"));
        made.setLeft(new StackPane(new FontIcon(MaterialDesignM.MAGNIFY)));
        made.getStyleClass().add("find-field");
        made.textProperty().bindBidirectional(model.typed());
        made.textProperty().subscribe(typed -> interactor.search());
        made.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN) {
                        (hits.getItems().isEmpty() ? transfers.view() : hits).requestFocus();
                        event.consume();
                    }
                });
        return made;
    }

    private Region head() {
        var understood = new Label();
        understood.setId("search-understood");
        understood.setWrapText(true);
        understood.getStyleClass().add("muted");
        understood
                .textProperty()
                .bind(
                        Bindings.when(model.understood().isEmpty())
                                .then(texts.of("search.examples"))
                                .otherwise(model.understood()));
        var head = new VBox(field, understood);
        head.getStyleClass().add("trails-form");
        return head;
    }

    private void hits() {
        hits.setId("search-hits");
        hits.setFixedCellSize(HitCell.ROW);
        hits.setCellFactory(shown -> new HitCell(texts));
        hits.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        hits.prefHeightProperty()
                .bind(
                        Bindings.size(hits.getItems())
                                .map(n -> Math.min(n.intValue(), MOST_ROWS) * HitCell.ROW + 4));
        hits.setMinHeight(Region.USE_PREF_SIZE);
        FoundList.opens(
                hits,
                () ->
                        interactor.showHits(
                                List.copyOf(hits.getSelectionModel().getSelectedItems())));
    }

    private void show(Optional<SearchAnswer> answer) {
        List<Hit> chosen = List.copyOf(hits.getSelectionModel().getSelectedItems());
        hits.getSelectionModel().clearSelection();
        hits.getItems().setAll(answer.map(Hit::of).orElse(List.of()));
        chosen.forEach(hits.getSelectionModel()::select);
        transfers.show(answer);
        hitsHead.setText(answer.map(text::hits).orElse(""));
        transfersHead.setText(answer.map(text::transfers).orElse(""));
        boolean anybody = !hits.getItems().isEmpty();
        List.of(hitsHead, hits)
                .forEach(
                        part -> {
                            part.setVisible(anybody);
                            part.setManaged(anybody);
                        });
        if (answer.isEmpty()) {
            middle.getChildren()
                    .setAll(new EmptyState(MaterialDesignM.MAGNIFY, texts.of("search.start")));
        } else if (answer.get().isEmpty()) {
            middle.getChildren()
                    .setAll(
                            new EmptyState(
                                    MaterialDesignM.MAGNIFY_CLOSE, texts.of("search.nothing")));
        } else {
            middle.getChildren().setAll(found);
        }
    }

    private Region foot() {
        var hint = new Label();
        hint.getStyleClass().add("muted");
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.textProperty()
                .bind(
                        Bindings.when(model.searching())
                                .then(texts.of("search.running"))
                                .otherwise(texts.of("search.hint")));
        HBox.setHgrow(hint, Priority.ALWAYS);
        var show = new Button(texts.of("search.show"));
        show.setId("search-show");
        show.getStyleClass().add("accent");
        show.setMinWidth(Region.USE_PREF_SIZE);
        ObservableValue<Boolean> nothing =
                Bindings.isEmpty(transfers.selected())
                        .and(Bindings.isEmpty(hits.getSelectionModel().getSelectedItems()));
        show.disableProperty().bind(nothing);
        show.setOnAction(event -> showChosen());
        var foot = new HBox(hint, show);
        foot.getStyleClass().add("import-bar");
        return foot;
    }

    private void showChosen() {
        if (transfers.selected().isEmpty()) {
            interactor.showHits(List.copyOf(hits.getSelectionModel().getSelectedItems()));
        } else {
            interactor.showTransfers(List.copyOf(transfers.selected()));
        }
    }
}
