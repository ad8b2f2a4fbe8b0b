// SPDX-License-Identifier: GPL-3.0-or-later

/// Flows as bands of proportional width between accounts as bars, from left to right. Start with
/// [org.tributary.app.views.sankey.Sankey], which decides what is drawn, and
/// [org.tributary.app.views.sankey.SankeySheet], which says where and draws it.
@NullMarked
package org.tributary.app.views.sankey;

import org.jspecify.annotations.NullMarked;
