// SPDX-License-Identifier: GPL-3.0-or-later

/// The picture of the money on the screen: zoom, pan, drag, select, by mouse, touch and keyboard.
///
/// Start at [org.tributary.app.window.canvas.FlowCanvas]. It shows a picture and reports what the
/// user asks for through [org.tributary.app.window.canvas.FlowCanvasListener]; it changes no
/// picture itself. Pixels come from `picture.raster` into a buffer shared with JavaFX. Feature
/// screens may depend on it.
@NullMarked
package org.tributary.app.window.canvas;

import org.jspecify.annotations.NullMarked;
