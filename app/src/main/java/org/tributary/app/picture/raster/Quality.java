// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

/// How much care a frame is drawn with.
public enum Quality {
    /// One of many while something moves: coarse curves, hard lines, few labels.
    MOVING,
    /// The one that stays: smooth, with every label there is room for.
    RESTING
}
