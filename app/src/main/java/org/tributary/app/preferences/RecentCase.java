// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

import java.nio.file.Path;
import java.time.Instant;

/// A case that was open before.
///
/// @param folder absolute path of the case folder
/// @param name the case's name as it was then
/// @param lastOpened when it was opened last
public record RecentCase(Path folder, String name, Instant lastOpened) {

    public RecentCase {
        folder = folder.toAbsolutePath().normalize();
    }
}
