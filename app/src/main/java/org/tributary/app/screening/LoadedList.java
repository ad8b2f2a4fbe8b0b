// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.screening;

import org.tributary.importers.watchlist.ListReceipt;
import org.tributary.ledger.watchlist.EditionDiff;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.WatchlistEdition;

import java.util.Optional;

/// A list that was loaded.
///
/// @param edition what the record keeps of it, and whether it counts
/// @param fresh whether it was loaded now; else the case held these very files already
/// @param receipt what became of every record of its files
/// @param before the edition that counted until then, if there was one
/// @param diff what is different from it
public record LoadedList(
        KeptEdition edition,
        boolean fresh,
        ListReceipt receipt,
        Optional<WatchlistEdition> before,
        Optional<EditionDiff> diff) {}
