// SPDX-License-Identifier: GPL-3.0-or-later

/// Watchlist files to listed parties. Start with
/// [org.tributary.importers.watchlist.WatchlistFiles]: it finds out from their content what
/// files are, puts those together that make up one list, and reads them. Behind it `ofac`,
/// `authority` and `plain` read one format each with what `read` gives them. May be used by
/// the application.
@NullMarked
package org.tributary.importers.watchlist;

import org.jspecify.annotations.NullMarked;
