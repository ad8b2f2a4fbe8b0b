// SPDX-License-Identifier: GPL-3.0-or-later

/// Watchlists of an open case, and the case screened against them. Start with
/// [org.tributary.app.screening.CaseWatchlists], which loads lists. Knows no screen and no
/// terminal.
@NullMarked
package org.tributary.app.screening;

import org.jspecify.annotations.NullMarked;
