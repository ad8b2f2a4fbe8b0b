// SPDX-License-Identifier: GPL-3.0-or-later
/// The filing window: one authority's report of the case, with the checks beside the narrative and
/// what it rests on, choices, attachment, and the files that are made. Start with
/// [org.tributary.app.window.filing.FilingWindow]. Composing, checking and keeping are done by
/// [org.tributary.app.filing]; the rest of the window is reached through
/// [org.tributary.app.window.filing.FilingHost].
@NullMarked
package org.tributary.app.window.filing;

import org.jspecify.annotations.NullMarked;
