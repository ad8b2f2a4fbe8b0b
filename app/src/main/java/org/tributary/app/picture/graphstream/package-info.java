// SPDX-License-Identifier: GPL-3.0-or-later

/// The one home of GraphStream: it holds the visible graph and sends its events, behind
/// [org.tributary.app.picture.graphstream.VisibleGraph]. Its viewer is not used; the `raster`
/// draws what the events say. Only the canvas and the command line may depend on this package.
@NullMarked
package org.tributary.app.picture.graphstream;

import org.jspecify.annotations.NullMarked;
