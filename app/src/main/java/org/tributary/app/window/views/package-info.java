// SPDX-License-Identifier: GPL-3.0-or-later

/// The views beside the picture: a Sankey diagram, money followed step by step, and a matrix of
/// who pays whom. Each is linked with the picture by selection, both ways. Start with
/// [org.tributary.app.window.views.Views]; what it needs of the rest of the window goes through
/// [org.tributary.app.window.views.ViewsHost].
@NullMarked
package org.tributary.app.window.views;

import org.jspecify.annotations.NullMarked;
