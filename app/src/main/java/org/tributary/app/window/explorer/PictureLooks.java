// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.raster.LegendSigns;
import org.tributary.app.picture.raster.LegendText;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.window.canvas.CanvasWords;
import org.tributary.app.window.kit.Texts;

import java.time.ZoneId;
import java.util.Locale;

/// The colours and words the picture is drawn with.
///
/// @param texts gives words
/// @param zone in which dates are written
record PictureLooks(Texts texts, ZoneId zone) {

    PictureColours colours(Theme theme) {
        return PictureColours.of(ThemeTokens.of(theme));
    }

    LegendText legend(PictureState state) {
        return new LegendText(
                LegendSigns.of(texts::of),
                meaning("size", state.lens().size()),
                meaning("width", state.lens().width()),
                texts.of("legend.reading"),
                "",
                zone);
    }

    private String meaning(String what, Enum<?> value) {
        return texts.of("legend." + what + "." + value.name().toLowerCase(Locale.ROOT));
    }

    CanvasWords accessible() {
        return new CanvasWords(texts.of("canvas.picture"), texts.of("canvas.node"));
    }
}
