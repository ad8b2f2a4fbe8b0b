// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.welcome;

import java.nio.file.Path;
import java.util.List;

/// What the welcome screen needs done. Called on the screen thread.
public interface WelcomeActions {

    void openDemo();

    void newCase();

    void openCase();

    /// Opens a case from the list.
    void openRecent(Path folder);

    /// Takes a case off the list; its folder is not touched.
    void forget(Path folder);

    /// Starts a new case from files that were dropped, or opens a case folder that was.
    void dropped(List<Path> files);
}
