// SPDX-License-Identifier: GPL-3.0-or-later

/// The machinery of the force-directed layout: coarser and coarser versions of a graph, a quadtree
/// for the forces between nodes far apart, and the springs themselves.
///
/// Start at [org.tributary.app.picture.layout.force.Springs]. Only the layouts above use it.
@NullMarked
package org.tributary.app.picture.layout.force;

import org.jspecify.annotations.NullMarked;
