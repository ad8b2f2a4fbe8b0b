// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// [Questions] as dialogs over the window. Does not block: answers come as callbacks.
public final class FxQuestions implements Questions {

    private final Texts texts;
    private final ThemeSwitch themes;
    private final Supplier<Optional<Window>> owner;

    /// @param owner the window dialogs belong to, once there is one
    public FxQuestions(Texts texts, ThemeSwitch themes, Supplier<Optional<Window>> owner) {
        this.texts = texts;
        this.themes = themes;
        this.owner = owner;
    }

    @Override
    public void confirm(String title, String consequence, String verb, Runnable confirmed) {
        var words = new Label(consequence);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var yes = new ButtonType(verb, ButtonBar.ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(title, words, yes);
        dialog.getDialogPane().lookupButton(yes).getStyleClass().add("danger");
        dialog.setOnHidden(
                event -> {
                    if (dialog.getResult() == yes) {
                        confirmed.run();
                    }
                });
        dialog.show();
    }

    @Override
    public void tell(String title, String why) {
        var words = new Label(why);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var yes = new ButtonType(texts.of("dialog.understood"), ButtonBar.ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(title, words, yes);
        dialog.getDialogPane().getButtonTypes().setAll(yes);
        dialog.show();
    }

    @Override
    public void askText(String title, String suggested, String verb, Consumer<String> answered) {
        var field = new TextField(suggested);
        field.setId("question-text");
        field.setPrefColumnCount(36);
        var yes = new ButtonType(verb, ButtonBar.ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(title, field, yes);
        Node button = dialog.getDialogPane().lookupButton(yes);
        button.getStyleClass().add("accent");
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> field.getText().isBlank(), field.textProperty()));
        dialog.setOnShown(
                event -> {
                    field.requestFocus();
                    field.selectAll();
                });
        dialog.setOnHidden(
                event -> {
                    if (dialog.getResult() == yes) {
                        answered.accept(field.getText().strip());
                    }
                });
        dialog.show();
    }

    private Dialog<ButtonType> dialog(String title, Region content, ButtonType yes) {
        var dialog = new Dialog<ButtonType>();
        owner.get().ifPresent(dialog::initOwner);
        dialog.setTitle(texts.of("app.name"));
        var pane = dialog.getDialogPane();
        pane.setHeaderText(title);
        pane.setContent(content);
        pane.setPrefWidth(460);
        pane.getButtonTypes()
                .addAll(
                        new ButtonType(
                                texts.of("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE),
                        yes);
        themes.dress(pane.getScene());
        return dialog;
    }
}
