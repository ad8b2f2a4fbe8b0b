// SPDX-License-Identifier: GPL-3.0-or-later

/// The window in which an investigator enters by hand what no file says: parties and their
/// facts, who holds accounts, cash that changed hands, and who files. Start with
/// [org.tributary.app.window.entries.EntriesWindow]; what is entered is decided in
/// `app.entries`. Only the workspace and the window know this package.
@NullMarked
package org.tributary.app.window.entries;

import org.jspecify.annotations.NullMarked;
