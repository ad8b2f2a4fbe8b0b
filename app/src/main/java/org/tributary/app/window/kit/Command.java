// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;

import java.util.Optional;

/// One thing the user can do, wherever it is offered: menu, toolbar, shortcut, shortcut sheet.
///
/// @param id unique and stable, such as `case.open`
/// @param textKey key of its words, a verb in sentence case, such as `command.case.open`
/// @param icon shown on buttons
/// @param shortcut the keys that run it
/// @param enabled whether it can be done now; it is disabled, never hidden
/// @param action what it does; long work goes through `Tasks`
public record Command(
        String id,
        String textKey,
        Optional<Ikon> icon,
        Optional<KeyCombination> shortcut,
        ObservableBooleanValue enabled,
        Runnable action) {

    /// A command that is always possible, without icon or shortcut.
    public static Command of(String id, String textKey, Runnable action) {
        return new Command(
                id,
                textKey,
                Optional.empty(),
                Optional.empty(),
                Bindings.createBooleanBinding(() -> true),
                action);
    }

    /// The same with an icon.
    public Command icon(Ikon icon) {
        return new Command(id, textKey, Optional.of(icon), shortcut, enabled, action);
    }

    /// The same with keys, written as `KeyCombination.valueOf` reads them: `Shortcut+O`, `F1`.
    public Command keys(String keys) {
        return new Command(
                id, textKey, icon, Optional.of(KeyCombination.valueOf(keys)), enabled, action);
    }

    /// The same, possible only while `enabled` is true.
    public Command when(ObservableBooleanValue enabled) {
        return new Command(id, textKey, icon, shortcut, enabled, action);
    }
}
