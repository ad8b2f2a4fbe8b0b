// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.beside;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/// What was found, as a list from which rows are shown in the picture: by a double click, by Enter,
/// or by the button below. To be used on the screen thread.
///
/// @param <T> a row
public final class FoundList<T> {

    private final ListView<T> list = new ListView<>();
    private final Consumer<List<T>> show;

    /// @param id of the list, for tests
    /// @param show shows rows in the picture
    public FoundList(String id, Consumer<List<T>> show) {
        this.show = show;
        list.setId(id);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        opens(list, this::showChosen);
    }

    /// The list itself.
    public ListView<T> list() {
        return list;
    }

    /// Lists these rows and selects the first.
    public void fill(List<T> rows) {
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(rows);
        if (!rows.isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
    }

    /// What stands below the list: what can be done with its rows, and the button that shows them.
    ///
    /// @param id of the button, for tests
    /// @param verb words of the button for a number of selected rows
    public Region foot(String hint, String id, IntFunction<String> verb) {
        var words = new Label(hint);
        words.getStyleClass().add("muted");
        words.setMaxWidth(Double.MAX_VALUE);
        words.visibleProperty().bind(Bindings.isNotEmpty(list.getItems()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        var selected = list.getSelectionModel().getSelectedItems();
        button.textProperty()
                .bind(Bindings.createStringBinding(() -> verb.apply(selected.size()), selected));
        button.disableProperty().bind(Bindings.isEmpty(selected));
        button.setOnAction(event -> showChosen());
        var foot = new HBox(words, button);
        foot.getStyleClass().add("import-bar");
        return foot;
    }

    private void showChosen() {
        show.accept(List.copyOf(list.getSelectionModel().getSelectedItems()));
    }

    /// Lets a double click and Enter open what is selected in a list or table.
    public static void opens(Control list, Runnable open) {
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        open.run();
                    }
                });
        // A filter, because the default button would take the key.
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open.run();
                        event.consume();
                    }
                });
    }
}
