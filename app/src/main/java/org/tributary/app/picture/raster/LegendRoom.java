// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

/// How much of a picture its legend may take.
public enum LegendRoom {
    /// All it needs.
    WHOLE,
    /// All it needs if that is a small part of the view, else its name alone.
    AS_ROOM_ALLOWS,
    /// Its name alone.
    FOLDED,
    /// None: what surrounds the picture tells what it means.
    NONE
}
