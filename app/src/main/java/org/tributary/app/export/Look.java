// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.tributary.app.picture.raster.LegendText;
import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;

/// How a picture is drawn. Immutable.
///
/// @param fonts of the picture
/// @param colours of the picture
/// @param legend words of the legend
/// @param words of the caption
/// @param notes the notes it shows where they sit
public record Look(
        PictureFonts fonts,
        PictureColours colours,
        LegendText legend,
        FactLines words,
        NoteMarks notes) {}
