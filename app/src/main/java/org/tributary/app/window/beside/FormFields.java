// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.beside;

import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The small controls a question is bounded with. To be used on the screen thread.
public final class FormFields {

    private FormFields() {}

    /// A control below its title, which pales with it.
    public static Region titled(String title, Region control) {
        var label = new Label(title);
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        label.disableProperty().bind(control.disableProperty());
        return new VBox(2, label, control);
    }

    /// A field for a figure; Enter asks.
    public static TextField figure(String id, Runnable ask) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(8);
        field.getStyleClass().add("amount");
        field.setOnAction(event -> ask.run());
        return field;
    }

    /// A field for a number from 1 up.
    ///
    /// @param value follows the field and is followed by it
    public static Spinner<Integer> count(String id, IntegerProperty value, int most) {
        var spinner = new Spinner<Integer>(1, most, value.get());
        spinner.setId(id);
        spinner.setEditable(true);
        // An emptied field has no value; the last one stands.
        spinner.valueProperty()
                .subscribe((before, now) -> value.set(Optional.ofNullable(now).orElse(before)));
        value.subscribe(now -> spinner.getValueFactory().setValue(now.intValue()));
        return spinner;
    }

    /// Lets a part of a form be there, and take room, only at times.
    public static void shownWhile(Region part, ObservableValue<Boolean> shown) {
        part.visibleProperty().bind(shown);
        part.managedProperty().bind(part.visibleProperty());
    }

    /// What is wrong with what was asked, there only while something is.
    public static Label fault(String id, ObservableStringValue words) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add("fault");
        label.textProperty().bind(words);
        shownWhile(label, label.textProperty().isNotEmpty());
        return label;
    }
}
