// SPDX-License-Identifier: GPL-3.0-or-later

/// What the program remembers about its user between two starts, in one JSON file of the user's
/// configuration folder. Start with [org.tributary.app.preferences.Preferences] for what is kept
/// and [org.tributary.app.preferences.CurrentPreferences] for reading and changing it. Holds no
/// content of a case but its folder and name. Needs no window; may be used from every package of
/// the application.
@NullMarked
package org.tributary.app.preferences;

import org.jspecify.annotations.NullMarked;
