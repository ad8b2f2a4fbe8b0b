// SPDX-License-Identifier: GPL-3.0-or-later

/// The frame of the window: menu bar, toolbar, the place for a screen, status line; and the
/// workspace of an open case with its panels. Start with [org.tributary.app.window.shell.Shell].
/// Owns no behaviour: what can be done comes from the registry of commands, what is shown is put in
/// by `org.tributary.app.window.Wiring`.
@NullMarked
package org.tributary.app.window.shell;

import org.jspecify.annotations.NullMarked;
