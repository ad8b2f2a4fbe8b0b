// SPDX-License-Identifier: GPL-3.0-or-later

/// What the views beside the picture are made from: the money behind a picture or a part of it,
/// flow by flow, in one unit. Start with [org.tributary.app.views.ViewedMoney]. The views
/// themselves are computed in the packages below this one, none of which knows the window; only
/// they and the window may depend on this.
@NullMarked
package org.tributary.app.views;

import org.jspecify.annotations.NullMarked;
