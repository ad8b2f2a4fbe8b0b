// SPDX-License-Identifier: GPL-3.0-or-later

/// From the flow graph to the picture: which accounts and flows an expansion shows, with which
/// words and weights. Start with [org.tributary.app.explore.MoneyPicture]. Knows no screen: the
/// window and the command line draw the same picture with it.
@NullMarked
package org.tributary.app.explore;

import org.jspecify.annotations.NullMarked;
