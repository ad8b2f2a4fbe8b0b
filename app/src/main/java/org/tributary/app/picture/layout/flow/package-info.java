// SPDX-License-Identifier: GPL-3.0-or-later

/// The machinery of the layered layout, in the four steps of Sugiyama, Tagawa and Toda (1981,
/// "Methods for visual understanding of hierarchical system structures"): which arrows to leave out
/// so that none goes in circles, which layer each node is in, in what order the nodes of a layer
/// stand, and how far down each is.
///
/// Start at [org.tributary.app.picture.layout.flow.Layering],
/// [org.tributary.app.picture.layout.flow.LayerOrder] and
/// [org.tributary.app.picture.layout.flow.Rows]. Only the layouts above use it.
@NullMarked
package org.tributary.app.picture.layout.flow;

import org.jspecify.annotations.NullMarked;
