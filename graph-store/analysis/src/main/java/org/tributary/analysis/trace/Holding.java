// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

/// The traced money in one account and currency, as one method sees it. The account's balance
/// is kept by the caller, which says what it is before each step. Not thread-safe.
interface Holding {

    /// Traced units; never more than the balance.
    long traced();

    /// A payment leaves the account.
    ///
    /// @param balance before it
    /// @param amount of the payment, more than 0
    /// @return the traced money in it
    Parcel pay(long balance, long amount);

    /// A payment with traced money in it arrives.
    ///
    /// @param balance before it
    /// @param amount of the payment
    /// @return what of it settled an overdraft and is lost
    long take(long balance, long amount, Parcel parcel);
}
