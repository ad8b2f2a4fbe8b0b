// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import org.tributary.app.tracing.TracePicture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The picture of a trace, drawn for a room.
///
/// @param picture what is in it
/// @param moments when its payments were made, in order
/// @param until the moment it is drawn as of; empty for the end
/// @param png the picture as an image, empty if nothing is in it
@SuppressWarnings("ArrayRecordComponent") // an image, never compared
record Drawn(TracePicture picture, List<Instant> moments, Optional<Instant> until, byte[] png) {

    /// How many of its payments had been made.
    long made() {
        return until.map(last -> moments.stream().filter(moment -> !moment.isAfter(last)).count())
                .orElse((long) moments.size());
    }
}
