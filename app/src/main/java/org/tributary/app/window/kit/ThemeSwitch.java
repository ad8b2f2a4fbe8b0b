// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/// Dresses windows in the current theme and changes it. Every scene of the product passes through
/// [#dress]; popups take the stylesheets of the scene they belong to. To be used on the screen
/// thread.
public final class ThemeSwitch {

    private static final String SHEET = "/org/tributary/app/theme/theme.css";

    private final ReadOnlyObjectWrapper<Theme> theme;
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();

    /// Starts with the given theme.
    public ThemeSwitch(Theme first) {
        theme = new ReadOnlyObjectWrapper<>(first);
        applyBase(first);
    }

    /// The theme that is shown now.
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /// Changes every window at once.
    public void show(Theme wanted) {
        if (wanted == theme.get()) {
            return;
        }
        theme.set(wanted);
        applyBase(wanted);
        scenes.removeIf(kept -> kept.get() == null);
        for (var kept : scenes) {
            Scene scene = kept.get();
            if (scene != null) {
                putSheets(scene);
            }
        }
    }

    /// Gives a scene the current theme, now and after every change.
    public void dress(Scene scene) {
        scenes.add(new WeakReference<>(scene));
        putSheets(scene);
    }

    private void putSheets(Scene scene) {
        var own = Objects.requireNonNull(ThemeSwitch.class.getResource(SHEET)).toExternalForm();
        scene.getStylesheets().setAll(tokens(theme.get()), own);
    }

    private static void applyBase(Theme theme) {
        Application.setUserAgentStylesheet(
                theme == Theme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    private static String tokens(Theme theme) {
        byte[] css = ThemeTokens.of(theme).stylesheet().getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css);
    }
}
