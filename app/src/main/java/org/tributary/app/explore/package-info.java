// SPDX-License-Identifier: GPL-3.0-or-later

/// The questions the screens ask of a case, whether of its record or of a file on its way into it.
/// Start with [org.tributary.app.explore.Exploration]. Knows no screen.
@NullMarked
package org.tributary.app.explore;

import org.jspecify.annotations.NullMarked;
