// SPDX-License-Identifier: GPL-3.0-or-later

/// Taking the picture out of the program: into a file of whatever format, or onto the clipboard.
/// Start with [org.tributary.app.window.export.PictureExports]. The files are written by
/// `org.tributary.app.export`. Feature of the window; knows no other feature.
@NullMarked
package org.tributary.app.window.export;

import org.jspecify.annotations.NullMarked;
