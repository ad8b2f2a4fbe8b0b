// SPDX-License-Identifier: GPL-3.0-or-later

/// Lays whole pictures out anew, for when the investigator asks for it.
///
/// Start at [org.tributary.app.picture.layout.Layouts], the list of all
/// [org.tributary.app.picture.layout.Layout]s by name. Newcomers to a picture are placed by
/// `placement`, which moves nobody; a layout moves everybody, off the screen's thread, and is one
/// step of undo. Whoever shows a picture may depend on this package, the ones below it are its own.
@NullMarked
package org.tributary.app.picture.layout;

import org.jspecify.annotations.NullMarked;
