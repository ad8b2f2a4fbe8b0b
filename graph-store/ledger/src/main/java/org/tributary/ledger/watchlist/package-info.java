// SPDX-License-Identifier: GPL-3.0-or-later
/// Watchlists: what sanctions lists, lists of politically exposed persons and house lists
/// say, in one shape whatever file they came in.
///
/// A list is loaded as a dated edition and never changed; a newer edition stands beside it.
/// Start with `ListedParty`, then `WatchlistEdition`. Readers make these (`importers`), the
/// record keeps them (`casefile`), screening compares names with them (`analysis`). Depends
/// on nothing but the package of accounts and of case work.
@NullMarked
package org.tributary.ledger.watchlist;

import org.jspecify.annotations.NullMarked;
