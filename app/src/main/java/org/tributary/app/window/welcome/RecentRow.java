// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.welcome;

import java.nio.file.Path;

/// A line of the list of recent cases.
///
/// @param name the case's name
/// @param folder where it lies
/// @param opened when it was opened last, as text
/// @param presence whether the folder is still there
record RecentRow(String name, Path folder, String opened, Presence presence) {

    enum Presence {
        THERE,
        MISSING
    }
}
