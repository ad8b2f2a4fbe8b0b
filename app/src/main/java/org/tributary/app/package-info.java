// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the program starts: [org.tributary.app.Tributary]. With arguments it is the command line,
/// without it opens the window. Nothing depends on this package.
@NullMarked
package org.tributary.app;

import org.jspecify.annotations.NullMarked;
