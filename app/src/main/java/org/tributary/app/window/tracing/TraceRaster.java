// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.raster.LegendSigns;
import org.tributary.app.picture.raster.LegendText;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.picture.raster.PicturePng;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.window.kit.Texts;

import java.time.ZoneId;

/// Draws the picture of a trace with a legend that says what its arrows mean. May be used from
/// any thread.
///
/// @param texts gives words
/// @param fonts of the picture
/// @param zone in which times are shown
record TraceRaster(Texts texts, PictureFonts fonts, ZoneId zone) {

    /// The picture as a PNG that fits a room.
    byte[] png(PictureState state, int width, int height, double scale, Theme theme) {
        return PicturePng.write(
                state,
                width,
                height,
                scale,
                fonts,
                PictureColours.of(ThemeTokens.of(theme)),
                legend());
    }

    private LegendText legend() {
        return new LegendText(
                LegendSigns.of(texts::of),
                texts.of("legend.size.money"),
                texts.of("legend.width.traced"),
                texts.of("legend.reading"),
                "",
                zone);
    }
}
