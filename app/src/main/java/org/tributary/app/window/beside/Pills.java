// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.beside;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.Locale;
import java.util.function.Function;

/// A row of buttons of which always one is down. To be used on the screen thread.
public final class Pills {

    private Pills() {}

    /// @param id of the row; each button has it with the value's name behind it, lower case
    /// @param values at least two, in order
    /// @param words what each is called
    /// @param chosen follows the buttons and is followed by them
    public static <E extends Enum<E>> HBox of(
            String id, E[] values, Function<E, String> words, ObjectProperty<E> chosen) {
        var group = new ToggleGroup();
        var row = new HBox();
        row.setId(id);
        for (int i = 0; i < values.length; i++) {
            E value = values[i];
            var pill = new ToggleButton(words.apply(value));
            pill.setId(id + "-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            pill.setToggleGroup(group);
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.getStyleClass().add(style(i, values.length));
            chosen.subscribe(now -> pill.setSelected(now == value));
            pill.setOnAction(
                    event -> {
                        pill.setSelected(true);
                        chosen.set(value);
                    });
            row.getChildren().add(pill);
        }
        return row;
    }

    private static String style(int place, int count) {
        return place == 0 ? "left-pill" : place == count - 1 ? "right-pill" : "center-pill";
    }
}
