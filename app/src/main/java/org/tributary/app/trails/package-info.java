// SPDX-License-Identifier: GPL-3.0-or-later

/// Trails of money as people ask for them and read of them: a question about two accounts, its
/// answer with the transfers behind it, and the words for both. Start with
/// [org.tributary.app.trails.TrailFinder]. Knows no screen: the window and the command line ask
/// with it alike.
@NullMarked
package org.tributary.app.trails;

import org.jspecify.annotations.NullMarked;
