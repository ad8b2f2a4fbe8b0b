// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns a picture into pixels, with or without a window, and finds what is under a point.
///
/// Start at [org.tributary.app.picture.raster.PictureRaster], which draws a
/// [org.tributary.app.picture.raster.Scene] as a [org.tributary.app.picture.raster.Camera] sees it
/// into an array of pixels; [org.tributary.app.picture.raster.PicturePng] is the same as a file,
/// [org.tributary.app.picture.raster.Picking] the way back from a point. Lines and shapes are our
/// own anti-aliased fills, because Java2D's cost ten times as much on one processor; text is
/// Java2D's. Colours and texts come from the caller. The canvas and the command line may depend on
/// this package.
@NullMarked
package org.tributary.app.picture.raster;

import org.jspecify.annotations.NullMarked;
