// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.tributary.app.window.kit.Texts;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/// Every guess about how a file is written, each with a box to correct it.
final class DialectForm {

    private record Line(Label words, ComboBox<Choice> box, Label why) {
        void shown(boolean shown) {
            for (Node node : List.of(words, box, why)) {
                node.setVisible(shown);
                node.setManaged(shown);
            }
        }
    }

    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final Map<Part, Line> lines = new EnumMap<>(Part.class);

    /// @param chosen told what the user chose instead
    DialectForm(Texts texts, BiConsumer<Part, String> chosen) {
        this.texts = texts;
        grid.getStyleClass().add("dialect-form");
        var words = new ColumnConstraints();
        words.setMinWidth(Region.USE_PREF_SIZE);
        var control = new ColumnConstraints();
        control.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(words, control);
        for (Part part : Part.values()) {
            add(part, chosen);
        }
    }

    Region view() {
        return grid;
    }

    private void add(Part part, BiConsumer<Part, String> chosen) {
        ComboBox<Choice> box = ChoiceBoxes.box(choice -> chosen.accept(part, choice.value()));
        box.setId("import-" + part.name().toLowerCase(Locale.ROOT));
        box.setEditable(part.free());
        var label = new Label(texts.of("import.part." + part.key()));
        label.setLabelFor(box);
        var why = new Label();
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("guess-words");
        int row = grid.getRowCount();
        grid.addRow(row, label, box);
        grid.add(why, 1, row + 1);
        lines.put(part, new Line(label, box, why));
    }

    void show(Sheet sheet) {
        lines.values().forEach(line -> line.shown(false));
        for (PartGuess guess : sheet.guesses()) {
            Line line = lines.get(guess.part());
            if (line != null) {
                line.shown(true);
                ChoiceBoxes.show(line.box(), guess.choices(), guess.chosen());
                GuessWords.show(line.why(), texts, guess.confidence(), guess.reason());
            }
        }
    }
}
