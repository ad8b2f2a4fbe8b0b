// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.watchlist;

import org.tributary.ledger.casework.Author;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A list as it was on one day: what was loaded, from which files. Never changed; a newer
/// edition of the same list takes its place in screening and leaves it readable.
///
/// @param number number the record gave the edition, from 1
/// @param list which list: `ofac-sdn`, `ofac-consolidated`, `un`, `eu`, `uk`, `wallets-xbt`,
///     or the name somebody gave a house list
/// @param title in words, as shown: `OFAC SDN list`
/// @param published the day the file itself gives, else the day somebody told, if any
/// @param files what it was read from, in order
/// @param parties how many entries it has
/// @param loadedAt when it was loaded
/// @param loadedBy by whom
public record WatchlistEdition(
        long number,
        String list,
        String title,
        Optional<LocalDate> published,
        List<ListFile> files,
        int parties,
        Instant loadedAt,
        Author loadedBy) {

    public WatchlistEdition {
        files = List.copyOf(files);
    }

    /// @param name without folders
    /// @param sha256 of its bytes, lower-case hexadecimal
    /// @param bytes its length
    public record ListFile(String name, String sha256, long bytes) {}
}
