// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;
import org.tributary.reports.filing.check.Severity;

import java.util.function.Consumer;

/// One check: its weight by sign and word, its name, and what is wrong in a plain sentence.
final class CheckCell extends ListCell<ChecksPane.Line> {

    private final Texts texts;
    private final Label weight = new Label();
    private final Label sentence = new Label();
    private final VBox both = new VBox(2, weight, sentence);

    CheckCell(Texts texts, Consumer<ChecksPane.Line> go) {
        this.texts = texts;
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setTextOverrun(OverrunStyle.ELLIPSIS);
        Fonts.suitText(sentence);
        both.setMinWidth(0);
        both.setPrefWidth(1);
        setOnMouseClicked(
                event -> {
                    if (getItem() != null) {
                        go.accept(getItem());
                    }
                });
        getStyleClass().add("filing-check");
    }

    @Override
    protected void updateItem(ChecksPane.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        weight.getStyleClass().removeAll("bad", "obstacle", "muted", "good");
        if (empty || line == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        boolean fails = line.fault().isPresent();
        weight.setText(
                fails
                        ? texts.of("filing.severity." + line.check().severity().word())
                        : texts.of("filing.severity.holds"));
        weight.setGraphic(
                new FontIcon(fails ? icon(line.check().severity()) : MaterialDesignC.CHECK));
        weight.getStyleClass()
                .addAll("small-print", fails ? style(line.check().severity()) : "good");
        sentence.setText(line.sentence());
        setTooltip(new Tooltip(line.check().id() + ": " + line.check().rule()));
        setGraphic(both);
    }

    private static Ikon icon(Severity severity) {
        return switch (severity) {
            case ERROR -> MaterialDesignA.ALERT_OCTAGON_OUTLINE;
            case WARNING -> MaterialDesignA.ALERT_OUTLINE;
            case NOTE -> MaterialDesignI.INFORMATION_OUTLINE;
        };
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "bad";
            case WARNING -> "obstacle";
            case NOTE -> "muted";
        };
    }
}
