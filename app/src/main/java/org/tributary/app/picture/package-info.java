// SPDX-License-Identifier: GPL-3.0-or-later

/// The picture of the money, without a screen: what is shown, where, and the way back.
///
/// Start at [org.tributary.app.picture.PictureState], one moment of the picture, and
/// [org.tributary.app.picture.PictureHistory], which makes a
/// [org.tributary.app.picture.PictureChange] and takes it back exactly. Places for new nodes come
/// from `placement`, pixels from `raster`, and `graphstream` holds the visible graph. Nothing here
/// knows JavaFX or a store; the screens of `org.tributary.app` and the command line may depend on
/// it.
@NullMarked
package org.tributary.app.picture;

import org.jspecify.annotations.NullMarked;
