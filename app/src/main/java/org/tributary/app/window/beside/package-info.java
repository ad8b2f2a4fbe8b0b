// SPDX-License-Identifier: GPL-3.0-or-later

/// What the pages beside the picture are built from: trails, questions, the search, the page of a
/// subject. Start with [org.tributary.app.window.beside.PageWindow], the window such a page lives
/// in, and [org.tributary.app.window.beside.FoundList], from which what was found goes into the
/// picture. May be used by every screen of a case; knows none of them.
@NullMarked
package org.tributary.app.window.beside;

import org.jspecify.annotations.NullMarked;
