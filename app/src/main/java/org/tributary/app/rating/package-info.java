// SPDX-License-Identifier: GPL-3.0-or-later

/// Ratings of the customers of an open case, with what investigators put in their place. Start
/// with [org.tributary.app.rating.RatingBook]. Knows no screen and no terminal.
@NullMarked
package org.tributary.app.rating;

import org.jspecify.annotations.NullMarked;
