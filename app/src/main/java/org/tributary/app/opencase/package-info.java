// SPDX-License-Identifier: GPL-3.0-or-later

/// A case that is open: the record, its two projections, and what the window and the command line
/// both do with them. Start with [org.tributary.app.opencase.OpenCase]. Knows no screen and no
/// terminal; both build on it.
@NullMarked
package org.tributary.app.opencase;

import org.jspecify.annotations.NullMarked;
