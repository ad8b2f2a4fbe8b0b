// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What the error window shows: what happened, what it means, what to do, and a report to copy.
public final class ErrorView implements Screen {

    private final VBox root = new VBox();

    /// @param happened what the user was doing when it happened
    /// @param closed called by the button that closes the window
    public ErrorView(Texts texts, String happened, ErrorReport report, Runnable closed) {
        var icon = new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE);
        icon.getStyleClass().add("error-icon");
        var title = new Label(happened);
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        var head = new HBox(icon, title);
        head.getStyleClass().add("error-head");

        var meaning = sentence(texts.of("error.meaning"));
        var remedy = sentence(texts.of("error.remedy"));

        var details = new TextArea();
        details.setId("error-report");
        details.setEditable(false);
        details.getStyleClass().add("report-text");
        VBox.setVgrow(details, Priority.ALWAYS);

        var messages = new CheckBox(texts.of("error.messages"));
        messages.setId("error-messages");
        details.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> report.text(wanted(messages)), messages.selectedProperty()));

        root.getChildren()
                .addAll(head, meaning, remedy, details, messages, buttons(texts, details, closed));
        root.getStyleClass().add("error-view");
    }

    @Override
    public Region view() {
        return root;
    }

    private static HBox buttons(Texts texts, TextArea details, Runnable closed) {
        var copy = new Button(texts.of("error.copy"), new FontIcon(MaterialDesignC.CONTENT_COPY));
        copy.setId("error-copy");
        copy.setOnAction(
                event -> {
                    var content = new ClipboardContent();
                    content.putString(details.getText());
                    Clipboard.getSystemClipboard().setContent(content);
                    copy.setText(texts.of("error.copied"));
                });
        var close = new Button(texts.of("error.close"));
        close.setId("error-close");
        close.getStyleClass().add("accent");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(event -> closed.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(copy, space, close);
        row.getStyleClass().add("button-row");
        return row;
    }

    private static ErrorReport.Messages wanted(CheckBox box) {
        return box.isSelected() ? ErrorReport.Messages.INCLUDED : ErrorReport.Messages.LEFT_OUT;
    }

    private static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
