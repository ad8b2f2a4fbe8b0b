// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The fonts of the picture, of any size. Immutable.
///
/// @param regular amounts, second lines, the legend
/// @param strong numbers of accounts
/// @param fallbacks asked in turn for characters the others lack, such as Chinese ones
public record PictureFonts(Font regular, Font strong, List<Font> fallbacks) {

    private static final String FOLDER = "/org/tributary/app/fonts/";

    public PictureFonts {
        fallbacks = List.copyOf(fallbacks);
    }

    /// The fonts that ship with the program: figures of equal width, and a fallback that knows
    /// Chinese, Japanese and Korean. Reading them takes a fraction of a second; do it once.
    ///
    /// @throws IllegalStateException when the program's own files are damaged, or the system has
    ///     no font library (on Debian: `libfontconfig1`; no installed font is needed)
    public static PictureFonts bundled() {
        return new PictureFonts(
                read("InterTabular-Regular.otf"),
                read("InterTabular-SemiBold.otf"),
                List.of(read("Inter-Regular.otf"), read("DroidSansFallback.ttf")));
    }

    private static Font read(String file) {
        try (InputStream in = PictureFonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + " of the program is damaged", e);
        } catch (IOException e) {
            // Java hands fonts to the system's font library even when it reads them itself.
            throw new IllegalStateException(
                    "the fonts of the program cannot be read. On Debian and Ubuntu install"
                            + " libfontconfig1 and libfreetype6, then start again.",
                    e);
        }
    }
}
