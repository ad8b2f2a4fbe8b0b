// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds places for nodes that come into the picture without moving one that is there.
///
/// Start at [org.tributary.app.picture.placement.Placement]. Payers go to the left, payees to the
/// right, those who do both above and below, so a picture reads like a sentence. Everything is
/// computed from the picture and the amounts alone, without chance and without a clock: the same
/// expansion always gives the same picture. Whoever shows a picture may depend on it.
@NullMarked
package org.tributary.app.picture.placement;

import org.jspecify.annotations.NullMarked;
