// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.tributary.app.explore.FoundAccount;
import org.tributary.app.window.accounts.FoundAccountCell;
import org.tributary.app.window.kit.Texts;

import java.util.function.Consumer;

/// The field to find accounts with, and the list of what was found. The list lies over the picture
/// as long as there is something typed; Enter adds the chosen account, Escape leaves.
final class FindBar {

    private static final int ROWS = 9;

    private final ExplorerModel model;
    private final ExplorerInteractor interactor;
    private final Texts texts;
    private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
    private final ListView<FoundAccount> list = new ListView<>();
    private final Label nothing = new Label();
    private final Label more = new Label();
    private final Hyperlink transactions;
    private final VBox results;

    /// @param searchTransactions looks for transactions by what is typed
    FindBar(
            ExplorerModel model,
            ExplorerInteractor interactor,
            Texts texts,
            Consumer<String> searchTransactions) {
        this.model = model;
        this.interactor = interactor;
        this.texts = texts;
        field.setId("find");
        field.setPromptText(texts.of("explorer.find.prompt"));
        field.setLeft(new StackPane(new FontIcon(MaterialDesignM.MAGNIFY)));
        field.getStyleClass().add("find-field");
        field.textProperty().bindBidirectional(model.query());
        field.textProperty().subscribe(interactor::search);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        transactions = new Hyperlink();
        transactions.setId("find-transactions");
        transactions.getStyleClass().add("find-nothing");
        transactions
                .textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.of("explorer.find.transactions", model.query().get()),
                                model.query()));
        transactions.setOnAction(event -> searchTransactions.accept(model.query().get()));
        results = new VBox(list, nothing, more, transactions);
        results();
    }

    private void results() {
        list.setId("find-results");
        list.setItems(model.results());
        list.setFixedCellSize(FoundAccountCell.ROW);
        list.setCellFactory(shown -> new FoundAccountCell(texts));
        list.setFocusTraversable(false);
        list.prefHeightProperty()
                .bind(
                        Bindings.size(model.results())
                                .map(n -> Math.min(n.intValue(), ROWS) * FoundAccountCell.ROW + 4));
        list.setOnMouseClicked(event -> choose());
        model.results()
                .addListener(
                        (ListChangeListener<FoundAccount>)
                                change -> list.getSelectionModel().selectFirst());
        nothing.getStyleClass().addAll("muted", "find-nothing");
        nothing.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.of("explorer.find.nothing", model.query().get()),
                                model.query()));
        shownWhile(list, Bindings.isNotEmpty(model.results()));
        shownWhile(nothing, Bindings.isEmpty(model.results()).and(model.searched()));
        shownWhile(
                results,
                model.query()
                        .isNotEmpty()
                        .and(Bindings.isNotEmpty(model.results()).or(model.searched())));
        more.setText(texts.of("explorer.find.more", ExplorerInteractor.RESULTS));
        more.getStyleClass().addAll("muted", "find-nothing");
        shownWhile(
                more,
                Bindings.size(model.results())
                        .map(n -> n.intValue() >= ExplorerInteractor.RESULTS));
        list.setMinHeight(FoundAccountCell.ROW);
        results.setMinHeight(0);
        results.getStyleClass().add("find-results");
        results.setMaxSize(460, Region.USE_PREF_SIZE);
        StackPane.setAlignment(results, Pos.TOP_LEFT);
        StackPane.setMargin(results, new Insets(4, 8, 8, 8));
    }

    static void shownWhile(Region region, ObservableValue<Boolean> shown) {
        region.visibleProperty().bind(shown);
        region.managedProperty().bind(region.visibleProperty());
    }

    Region field() {
        return field;
    }

    /// The list, to be laid over the picture.
    Region list() {
        return results;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /// Hands the keyboard on once the search has led to something.
    void leaveFor(Region next) {
        if (field.isFocused() && field.getText().isEmpty()) {
            next.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        int chosen = list.getSelectionModel().getSelectedIndex();
        switch (code) {
            case ENTER -> enter();
            case DOWN -> move(Math.min(chosen + 1, model.results().size() - 1));
            case UP -> move(Math.max(chosen - 1, 0));
            case ESCAPE -> field.clear();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int index) {
        if (index >= 0) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - ROWS + 1));
        }
    }

    /// Enter counts for what is typed, also when the search is not done yet.
    private void enter() {
        if (model.searched().get()) {
            choose();
        } else {
            interactor.addFirstFound();
        }
    }

    private void choose() {
        @Nullable FoundAccount chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            interactor.add(chosen);
        }
    }
}
