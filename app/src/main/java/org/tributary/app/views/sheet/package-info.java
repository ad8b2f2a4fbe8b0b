// SPDX-License-Identifier: GPL-3.0-or-later

/// Sheets: drawings that are larger than a window, looked at through one, with things on them that
/// can be pointed at and walked between. Knows nothing of the window, so that a sheet is drawn to
/// a file as it is on the screen. Start with [org.tributary.app.views.sheet.Sheet].
@NullMarked
package org.tributary.app.views.sheet;

import org.jspecify.annotations.NullMarked;
