// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.kit.ThemeSwitch;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Author;

import java.util.function.Supplier;

/// What the page of fund tracing is made with.
///
/// @param texts gives words
/// @param tasks runs what takes a while
/// @param fonts of pictures
/// @param themes tells how pictures look
/// @param author who keeps traces
public record TracingKit(
        Texts texts,
        Tasks tasks,
        PictureFonts fonts,
        ThemeSwitch themes,
        Supplier<Author> author) {}
