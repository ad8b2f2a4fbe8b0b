// SPDX-License-Identifier: GPL-3.0-or-later

/// Searching everything a case holds by words, amounts and days, with what was found as lists that
/// lead into the picture. Start with [org.tributary.app.window.find.FindWindow]; what it needs of
/// the rest of the window goes through [org.tributary.app.window.find.FindHost].
@NullMarked
package org.tributary.app.window.find;

import org.jspecify.annotations.NullMarked;
