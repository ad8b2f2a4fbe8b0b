// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

/// By what the transfers of a subject are told apart. Each gives a transfer a number, see the
/// constants; [Legs#key] computes it.
public enum Aspect {
    /// All alike: 0.
    WHOLE,
    /// Months since year 0: twelve times the year, plus the month from 0.
    MONTH,
    /// Days since 1970-01-01.
    DAY,
    /// Twenty-five times the day of the week from Monday as 0, plus the hour; hour 24 stands for
    /// an unknown one.
    HOUR_OF_WEEK,
    /// Ordinal of the account on the other side; -1 among own accounts.
    COUNTERPARTY,
    /// Ordinal of the subject's account; of the paying one among own accounts.
    ACCOUNT,
    /// Index in [Legs#countries].
    COUNTRY,
    /// Index in [Legs#channels].
    CHANNEL,
    /// Whether the amount is round: 1 or 0.
    ROUND,
    /// Whether it was at night or on a weekend: 1 or 0.
    ODD_HOURS,
    /// The one transfer: its number among the subject's.
    SINGLE
}
