// SPDX-License-Identifier: GPL-3.0-or-later

/// The window in which detection rules are tuned: what other limits would find, proposals,
/// versions, signatures and hit rates. Start with
/// [org.tributary.app.window.rules.RulesWindow]. Knows no other feature of the window.
@NullMarked
package org.tributary.app.window.rules;

import org.jspecify.annotations.NullMarked;
