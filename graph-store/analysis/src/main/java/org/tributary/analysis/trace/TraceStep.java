// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.money.CurrencyCode;

/// One entry of a trace's journal. The entries of a trace, in order, are enough to compute all
/// its figures again; see [Replay]. Amounts are minor units of `unit`, never negative.
public sealed interface TraceStep {

    /// The transfer by which it happened, as its position in the flow graph.
    int position();

    /// Money of this transfer begins to be traced.
    ///
    /// @param account ordinal of the account that it leaves
    record Begun(int position, int account, CurrencyCode unit, long amount) implements TraceStep {}

    /// Traced money leaves an account.
    ///
    /// @param account its ordinal
    /// @param of the whole payment
    /// @param held traced money in the account before
    /// @param balance of the account before
    record Left(
            int position,
            int account,
            CurrencyCode unit,
            long amount,
            long of,
            long held,
            long balance)
            implements TraceStep {}

    /// Traced money changes its currency on the way, at the rate of the transfer itself.
    record Exchanged(int position, CurrencyCode unit, long amount, CurrencyCode into, long becomes)
            implements TraceStep {}

    /// Traced money reaches an account and mixes with what is there.
    ///
    /// @param account its ordinal
    /// @param hop how many transfers it has made at least, this one counted
    record Arrived(int position, int account, CurrencyCode unit, long amount, int hop)
            implements TraceStep {}

    /// Traced money reaches an account and is followed no further.
    record SetAside(int position, int account, CurrencyCode unit, long amount, StopReason reason)
            implements TraceStep {}

    /// Traced money gets lost.
    record Lost(int position, int account, CurrencyCode unit, long amount, Loss loss)
            implements TraceStep {}

    /// Traced money has arrived, and the account had paid in the same moment before that: the
    /// order of the statement alone says that it cannot have paid from it.
    record SameMoment(int position, int account) implements TraceStep {}
}
