// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.cluster;

import org.tributary.ledger.money.CurrencyTotals;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;

/// What is to be said of a cluster. Sums are per currency, exact, and count payments under the
/// filter from the first payment of its core to the last. Immutable.
///
/// @param inside what members paid members
/// @param in what came in from others
/// @param out what went out to others
/// @param kept the share of all that which stayed among them, by the yardstick, 0 to 1
/// @param first the first payment of its core
/// @param last the last payment of its core
/// @param rhythm when its core was paid
/// @param banks the members' banks, those of most members first
/// @param countries the members' countries as far as known, those of most members first
/// @param typologies of alerts raised on it, in words
/// @param subjects members that are subjects of the case
/// @param risky members whose holder is rated high or severe
/// @param hops payments between the nearest member and a subject, 0 for a subject itself; empty
///     without subjects or beyond six
/// @param compared how it stands beside groups of its size drawn by lot
/// @param roles the part of each member, those through whom most money passed first
/// @param months its payments month by month, over all the time of the filter
public record ClusterCard(
        Cluster cluster,
        CurrencyTotals inside,
        CurrencyTotals in,
        CurrencyTotals out,
        double kept,
        Instant first,
        Instant last,
        Rhythm rhythm,
        List<Named> banks,
        List<Named> countries,
        List<String> typologies,
        List<Integer> subjects,
        List<Integer> risky,
        OptionalInt hops,
        List<Comparison> compared,
        List<Role> roles,
        List<Month> months) {

    public ClusterCard {
        banks = List.copyOf(banks);
        countries = List.copyOf(countries);
        typologies = List.copyOf(typologies);
        subjects = List.copyOf(subjects);
        risky = List.copyOf(risky);
        compared = List.copyOf(compared);
        roles = List.copyOf(roles);
        months = List.copyOf(months);
    }

    /// When the payments of a core were made, by days in UTC.
    ///
    /// @param payments how many there are
    /// @param days on how many days
    /// @param busiest most payments of one day
    /// @param pause the middle one of the pauses between a payment and the next
    public record Rhythm(int payments, int days, int busiest, Duration pause) {}

    /// A bank or country and how many members it has.
    public record Named(String name, int members) {}

    /// A measure beside the same of groups of that size drawn by lot.
    ///
    /// @param measure what was measured, in words
    /// @param value in words
    /// @param above of a hundred groups drawn by lot, how many measure less
    public record Comparison(String measure, String value, int above) {}

    /// The part of a member among the members.
    ///
    /// @param account its ordinal
    /// @param part what it does
    /// @param received what other members paid it
    /// @param paid what it paid other members
    /// @param between on how many shortest ways of money from member to member it lies
    /// @param rank its money rank among the members, 0 to 1
    public record Role(
            int account,
            Part part,
            CurrencyTotals received,
            CurrencyTotals paid,
            double between,
            double rank) {}

    /// What a member does.
    public enum Part {
        /// Pays and is paid nothing.
        SOURCE,
        /// Is paid, and pays on.
        MIDDLE,
        /// Is paid and pays nothing.
        SINK
    }

    /// Payments among members in one month, UTC. The payments tie members into parts; these are
    /// compared with the parts of the last month before in which members paid each other.
    ///
    /// @param active members that paid or were paid
    /// @param joined those of them that never had before
    /// @param parts how many groups of members no payment of the month ties to one another
    /// @param largest members of the largest part
    /// @param merged parts that hold members of two or more parts of the month before
    /// @param split parts of the month before whose members are in two or more parts now
    public record Month(
            YearMonth month,
            CurrencyTotals totals,
            int active,
            int joined,
            int parts,
            int largest,
            int merged,
            int split) {}
}
