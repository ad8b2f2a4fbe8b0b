// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import org.tributary.app.tracing.TracePicture;

/// The picture of a trace, drawn for a room.
///
/// @param picture what is in it
/// @param png the picture as an image, empty if nothing is in it
@SuppressWarnings("ArrayRecordComponent") // an image, never compared
record Drawn(TracePicture picture, byte[] png) {}
