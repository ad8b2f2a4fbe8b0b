// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app;

import javafx.application.Application;

import org.tributary.app.window.Workbench;

/// The program's main class. It must not be a JavaFX application itself: on a class path, Java
/// refuses to start one.
public final class Tributary {

    private static final int WRONG_USAGE = 2;

    private Tributary() {}

    /// Opens the window.
    public static void main(String[] arguments) {
        if (!Display.ofThisComputer().isThere()) {
            System.err.println(
                    "There is no display to open a window on. Run 'tributary demo --to DIR' to see"
                            + " the whole way without one.");
            System.exit(WRONG_USAGE);
        }
        Application.launch(Workbench.class, arguments);
    }
}
