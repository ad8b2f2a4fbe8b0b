// SPDX-License-Identifier: GPL-3.0-or-later

/// The explorer: find accounts, see the picture of their money, expand it, take steps back. Start
/// with [org.tributary.app.window.explorer.Explorer]. Knows no other feature: what others need to
/// hear goes through [org.tributary.app.window.explorer.ExplorerHost].
@NullMarked
package org.tributary.app.window.explorer;

import org.jspecify.annotations.NullMarked;
