// SPDX-License-Identifier: GPL-3.0-or-later

/// Choosing an account by typing a part of its number or of a name, wherever a screen asks for one.
/// Start with [org.tributary.app.window.accounts.AccountField]. May be used by every screen of a
/// case; knows none of them.
@NullMarked
package org.tributary.app.window.accounts;

import org.jspecify.annotations.NullMarked;
