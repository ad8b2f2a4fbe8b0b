// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.function.Consumer;

/// Combo boxes of [Choice]s that tell the user's choices from those the program shows.
final class ChoiceBoxes {

    private ChoiceBoxes() {}

    /// A box that tells `chosen` only of what the user chose.
    static ComboBox<Choice> box(Consumer<Choice> chosen) {
        var box = new ComboBox<Choice>();
        box.setConverter(new Words());
        box.setVisibleRowCount(14);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(
                event -> {
                    Choice value = box.getValue();
                    if (value != null && !value.equals(box.getProperties().get(SHOWN))) {
                        box.getProperties().put(SHOWN, value);
                        chosen.accept(value);
                    }
                });
        return box;
    }

    /// Shows a choice without telling anybody.
    static void show(ComboBox<Choice> box, List<Choice> choices, Choice chosen) {
        box.getProperties().put(SHOWN, chosen);
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(chosen);
    }

    private static final String SHOWN = "tributary.shown";

    private static final class Words extends StringConverter<Choice> {
        @Override
        public String toString(Choice choice) {
            return choice == null ? "" : choice.words();
        }

        @Override
        public Choice fromString(String text) {
            return Choice.plain(text.strip());
        }
    }
}
