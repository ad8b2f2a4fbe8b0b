// SPDX-License-Identifier: GPL-3.0-or-later

/// What all readers of lists share: records of an XML file one after another, words for
/// dates and countries, a party in the making, and the account of what was read. Start with
/// [org.tributary.importers.watchlist.read.ListFormat] and
/// [org.tributary.importers.watchlist.read.ListReading]. Used by the readers of formats
/// beside it.
@NullMarked
package org.tributary.importers.watchlist.read;

import org.jspecify.annotations.NullMarked;
