// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

/// Why traced money is not followed on from where it arrived.
public enum StopReason {
    /// The account is kept by an institution at which following ends.
    BANK,
    /// The account is in a country at which following ends.
    COUNTRY,
    /// The account is of a kind at which following ends, such as a wallet or a cash desk.
    KIND,
    /// The investigator named the account.
    NAMED,
    /// The account is known already.
    KNOWN,
    /// It was passed on as often as asked for.
    HOPS,
    /// Less arrived than what is followed.
    SMALL,
    /// It came back to the account whose money is traced.
    RETURNED
}
