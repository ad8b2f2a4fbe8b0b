// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ChoiceBox;

import org.jspecify.annotations.Nullable;
import org.tributary.app.views.MoneyUnit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The choice of the currency a view counts in. Confined to the screen thread.
final class UnitChoice {

    private static final double NARROWEST = 84;

    private final ObjectProperty<@Nullable MoneyUnit> value = new SimpleObjectProperty<>();
    private final ChoiceBox<@Nullable MoneyUnit> box;
    private boolean filling;

    UnitChoice(ViewFrame<?> frame, ViewWords words, Consumer<MoneyUnit> chosen) {
        box =
                frame.choice(
                        "unit",
                        "views.unit",
                        List.of(),
                        unit -> Optional.ofNullable(unit).map(words::unit).orElse(""),
                        value);
        box.setMinWidth(NARROWEST);
        value.subscribe(
                now -> {
                    if (!filling) {
                        Optional.ofNullable(now).ifPresent(chosen);
                    }
                });
    }

    void show(List<MoneyUnit> units, MoneyUnit unit) {
        filling = true;
        box.getItems().setAll(units);
        value.set(unit);
        filling = false;
        box.setDisable(units.size() < 2);
    }

    void none() {
        filling = true;
        box.getItems().clear();
        filling = false;
        box.setDisable(true);
    }
}
