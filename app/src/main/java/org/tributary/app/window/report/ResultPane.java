// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.report;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casefile.RecordCheck;

import java.util.List;
import java.util.Map;

/// What came of it: the file with its hash, the checks one by one, or why nothing happened.
final class ResultPane {

    private final Texts texts;
    private final VBox root = new VBox();

    ResultPane(Texts texts) {
        this.texts = texts;
        root.setId("report-result");
        root.getStyleClass().add("report-result");
    }

    Region view() {
        return root;
    }

    void show(Result result) {
        root.getChildren().clear();
        switch (result) {
            case Result.Nothing() -> {}
            case Result.Written written -> {
                headline(true, texts.of("report.written"));
                copyable("report.path", written.file().toString());
                copyable("report.sha256", written.sha256());
                checks(written.checks());
            }
            case Result.Checked checked -> {
                long bad = checked.checks().stream().filter(check -> !check.ok()).count();
                headline(
                        checked.ok(),
                        checked.ok()
                                ? texts.of("report.verified", checked.checks().size())
                                : texts.of("report.damaged", bad, checked.checks().size()));
                checks(checked.checks());
            }
            case Result.Failed(String reason) -> headline(false, reason);
        }
    }

    private void headline(boolean good, String words) {
        var label = new Label(words, sign(good));
        label.getStyleClass().addAll("subheading", good ? "good" : "bad");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().add(label);
    }

    private static FontIcon sign(boolean good) {
        return new FontIcon(
                good ? MaterialDesignC.CHECK_CIRCLE_OUTLINE : MaterialDesignA.ALERT_CIRCLE_OUTLINE);
    }

    private void copyable(String key, String value) {
        var words = new Label(texts.of(key));
        words.getStyleClass().add("muted");
        words.setMinWidth(92);
        var field = new TextField(value);
        field.setEditable(false);
        field.getStyleClass().add("read-only");
        words.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        var copy = new Button(texts.of("report.copy"));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(
                event ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, value)));
        var row = new HBox(words, field, copy);
        row.getStyleClass().add("button-row");
        root.getChildren().add(row);
    }

    private void checks(List<RecordCheck.Check> checks) {
        for (RecordCheck.Check check : checks) {
            var words = new Label(check.sentence(), sign(check.ok()));
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.getStyleClass().addAll("report-check", check.ok() ? "good" : "bad");
            root.getChildren().add(words);
        }
    }
}
