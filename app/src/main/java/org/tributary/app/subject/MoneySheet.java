// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import org.tributary.ledger.money.Money;

import java.util.List;

/// What a subject did with one currency.
///
/// @param legs the transfers, for the rows behind any figure
/// @param in money from others
/// @param out money to others
/// @param own among own accounts, counted once
/// @param exchanged arrived from own accounts in this currency, paid in another
/// @param net what all of it adds up to; not the bank's balance
/// @param months money month by month
/// @param accounts the subject's accounts one by one
/// @param payers who paid it
/// @param payees whom it paid
/// @param hours when in the week
/// @param countries where counterparties are; key 0 is unknown
/// @param channels how it was paid
/// @param standouts what stands out against its own history
/// @param peers how it compares with similar accounts
public record MoneySheet(
        Legs legs,
        Figure in,
        Figure out,
        Figure own,
        Figure exchanged,
        Money net,
        List<MonthLine> months,
        List<AccountLine> accounts,
        Ranking payers,
        Ranking payees,
        HourMap hours,
        List<BreakdownLine> countries,
        List<BreakdownLine> channels,
        List<Standout> standouts,
        PeerView peers) {

    public MoneySheet {
        months = List.copyOf(months);
        accounts = List.copyOf(accounts);
        countries = List.copyOf(countries);
        channels = List.copyOf(channels);
        standouts = List.copyOf(standouts);
    }
}
