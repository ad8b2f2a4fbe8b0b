// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Small windows beside the main one: guide, shortcuts, profile. Each is open once at most; asking
/// for it again brings it to the front. To be used on the screen thread.
public final class SideWindows {

    private final ThemeSwitch themes;
    private final Supplier<Optional<Window>> owner;
    private final Map<String, Stage> open = new HashMap<>();

    /// @param owner the window they belong to, once there is one
    public SideWindows(ThemeSwitch themes, Supplier<Optional<Window>> owner) {
        this.themes = themes;
        this.owner = owner;
    }

    /// Shows a window, or brings it to the front. Escape closes it.
    ///
    /// @param id which window it is
    /// @param title neutral words, never content of a case
    /// @param content made only when the window is not open yet; closed with it
    public void show(
            String id, String title, double width, double height, Supplier<Screen> content) {
        Stage shown = open.get(id);
        if (shown != null) {
            shown.toFront();
            shown.requestFocus();
            return;
        }
        Screen screen = content.get();
        var scene = new Scene(screen.view(), width, height);
        themes.dress(scene);
        var stage = new Stage();
        owner.get().ifPresent(stage::initOwner);
        stage.setTitle(title);
        stage.setScene(scene);
        // A filter, because lists take the key for themselves; a button for it goes first.
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !hasCancelButton(scene)) {
                        stage.close();
                    }
                });
        stage.setOnHidden(
                event -> {
                    open.remove(id);
                    screen.close();
                });
        open.put(id, stage);
        stage.show();
    }

    private static boolean hasCancelButton(Scene scene) {
        return scene.getRoot().lookupAll(".button").stream()
                .anyMatch(node -> node instanceof Button button && button.isCancelButton());
    }

    /// Closes a window if it is open.
    public void close(String id) {
        Optional.ofNullable(open.get(id)).ifPresent(Stage::close);
    }
}
