// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import javafx.application.Application;
import javafx.stage.Stage;

import org.tributary.app.preferences.PreferencesFile;
import org.tributary.app.preferences.UserFolders;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/// The window as JavaFX starts it. Takes clock, zone and locale from the computer here, and only
/// here, and hands them on.
public final class Workbench extends Application {

    /// Shows the window; returns when it is closed.
    public static void open() {
        Application.launch(Workbench.class);
    }

    @Override
    public void start(Stage stage) {
        var clock = Clock.systemUTC();
        var folders = UserFolders.ofThisUser();
        var surroundings =
                new Surroundings(
                        clock,
                        ZoneId.systemDefault(),
                        Locale.getDefault(Locale.Category.DISPLAY),
                        System.getProperty("user.name", ""),
                        new PreferencesFile(folders.configuration(), clock),
                        folders.cases(),
                        folders.cache());
        new Wiring(
                        surroundings,
                        stage,
                        folder -> getHostServices().showDocument(folder.toUri().toString()))
                .show();
    }
}
