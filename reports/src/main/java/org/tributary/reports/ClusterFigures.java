// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.money.CurrencyTotals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the report says of a suspicious cluster of accounts. Immutable.
///
/// @param name its name in the case, or its rank among those found
/// @param keeping who keeps it; empty if nobody does and the report names it by its rank
/// @param score 0 to 100
/// @param joined what makes it a cluster, in words
/// @param reasons why it is listed, as sentences
/// @param money what its members moved while it lasted; empty if none of its payments counts
/// @param gone how many of its payments no longer count
/// @param members those through whom most money passed first
/// @param transfers ids of the payments that make it a cluster and count, in order of time
public record ClusterFigures(
        String name,
        Optional<Keeping> keeping,
        int score,
        String joined,
        List<String> reasons,
        Optional<Moved> money,
        int gone,
        List<Member> members,
        List<Long> transfers) {

    public ClusterFigures {
        reasons = List.copyOf(reasons);
        members = List.copyOf(members);
        transfers = List.copyOf(transfers);
    }

    /// @param by name of the investigator
    /// @param note what the investigator says of it; may be empty
    public record Keeping(String by, Instant at, String note) {}

    /// Sums from the first of its payments to the last.
    ///
    /// @param inside what members paid members
    /// @param in what came in from others
    /// @param out what went out to others
    public record Moved(
            Instant first,
            Instant last,
            CurrencyTotals inside,
            CurrencyTotals in,
            CurrencyTotals out) {}

    /// One account.
    ///
    /// @param account its ordinal
    /// @param part what it does, in words
    /// @param received what other members paid it
    /// @param paid what it paid other members
    public record Member(int account, String part, CurrencyTotals received, CurrencyTotals paid) {}
}
