// SPDX-License-Identifier: GPL-3.0-or-later

/// What every layout works on: a picture as flat arrays, its connected parts, and the means to keep
/// nodes apart and to set parts beside each other.
///
/// Start at [org.tributary.app.picture.layout.graph.LayoutGraph] and
/// [org.tributary.app.picture.layout.graph.Points]. Only the layouts beside and above this package
/// should need it.
@NullMarked
package org.tributary.app.picture.layout.graph;

import org.jspecify.annotations.NullMarked;
