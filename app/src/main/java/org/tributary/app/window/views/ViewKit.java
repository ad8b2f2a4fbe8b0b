// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import org.tributary.app.explore.Exploration;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.kit.ThemeSwitch;
import org.tributary.app.work.Tasks;

/// What every view is made with.
///
/// @param exploration the case
/// @param tasks runs what takes a while
/// @param texts gives words
/// @param themes tells how sheets look
/// @param fonts of sheets
/// @param host the rest of the window
record ViewKit(
        Exploration exploration,
        Tasks tasks,
        Texts texts,
        ThemeSwitch themes,
        PictureFonts fonts,
        ViewsHost host) {}
