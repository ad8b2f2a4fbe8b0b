// SPDX-License-Identifier: GPL-3.0-or-later

/// Trails of money between two accounts: asks for the accounts and the rule, shows what was found
/// with the transactions behind it, and has trails shown in the picture. Start with
/// [org.tributary.app.window.trails.TrailsWindow]; what it needs of the rest of the window goes
/// through [org.tributary.app.window.trails.TrailsHost].
@NullMarked
package org.tributary.app.window.trails;

import org.jspecify.annotations.NullMarked;
