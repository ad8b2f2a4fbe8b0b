// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

/// A rule that says which money leaves an account in which traced money is mixed with other
/// money.
///
/// Money in an account is not marked, so every rule is a presumption. Which one holds depends
/// on the law of the place, on who claims, and on the facts; they are computed side by side
/// for that reason. All four leave the total untouched: what is traced into an account is what
/// stays, what goes on and what is lost on the way (fees, overdrafts).
///
/// Backward each rule is applied to the ledger run from its end to its beginning, every
/// payment turned round, from the closing balances. For [#FIFO] and [#LIFO] that gives exactly
/// the money that following forward gives. For [#PRO_RATA] it gives what the payment was made
/// up of. For [#LOWEST_BALANCE] it attributes a payment to an inflow only so far as the
/// balance before that inflow could not have paid for it.
public enum TraceMethod {

    /// First in, first out: what came in first leaves first.
    ///
    /// Source: Devaynes v Noble, Clayton's Case (1816) 1 Mer 572, for a running account;
    /// applied to the money of several beneficiaries in In re Diplock [1948] Ch 465, and left
    /// standing, though not to be applied where impractical or unjust, in Barlow Clowes
    /// International v Vaughan [1992] 4 All ER 22. A payment is taken in one piece: within it
    /// money keeps the order in which it was drawn, so that the rule holds through any number
    /// of accounts.
    FIFO,

    /// Last in, first out: what came in last leaves first.
    ///
    /// Source: an accounting presumption used beside FIFO in forensic reports; one of the
    /// choices of which United States v Banco Cafetero Panama, 797 F.2d 1154 (2d Cir. 1986),
    /// says that the government need not be held to a single one. It follows money that merely
    /// passes through.
    LIFO,

    /// In proportion: every payment takes of the traced money what its share of the balance
    /// is, at the time of the payment.
    ///
    /// Source: the North American rolling charge described in Barlow Clowes International v
    /// Vaughan [1992] 4 All ER 22; "averaging" in United States v Banco Cafetero Panama, 797
    /// F.2d 1154. Shares are rounded to whole minor units; what a payment is short of or
    /// beyond its exact share is carried, in millionths of a minor unit, to the account's next
    /// one: the method of largest remainders over the course of time. So shares of small
    /// payments neither vanish nor pile up.
    PRO_RATA,

    /// Lowest intermediate balance: other money is taken to leave first, so traced money stays
    /// until the balance falls below it, and what has left never comes back with later
    /// deposits.
    ///
    /// Source: In re Hallett's Estate (1880) 13 Ch D 696 (one's own money is spent first);
    /// James Roscoe (Bolton) Ltd v Winder [1915] 1 Ch 62 (no more than the lowest balance in
    /// between); Cunningham v Brown, 265 US 1 (1924); "drugs-in, last-out" in United States v
    /// Banco Cafetero Panama, 797 F.2d 1154. What leaves when the balance falls below it is
    /// followed on.
    LOWEST_BALANCE
}
