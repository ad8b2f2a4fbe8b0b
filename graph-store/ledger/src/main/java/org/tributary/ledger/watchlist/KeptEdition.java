// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.watchlist;

/// An edition with whether it counts in screening.
///
/// @param edition what was loaded
/// @param standing whether it counts
public record KeptEdition(WatchlistEdition edition, Standing standing) {

    /// Whether an edition counts.
    public enum Standing {
        /// The newest of its list by the day it was published, else loaded.
        IN_FORCE,
        /// A newer one took its place.
        SUPERSEDED,
        /// An investigator took it out.
        RETIRED
    }

    public boolean isInForce() {
        return standing == Standing.IN_FORCE;
    }
}
