// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import org.tributary.app.picture.SavedPicture;

/// What the window of detection rules asks of the rest. Called on the screen thread.
public interface RulesHost {

    /// The user wants to see this in the explorer.
    void openView(SavedPicture view);

    /// Other rules count from now on.
    void rulesChanged();
}
