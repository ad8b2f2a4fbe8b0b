// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.money.CurrencyTotals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The shapes and words that several commands print alike.
public final class Wording {

    private Wording() {}

    /// @param currency currency code
    /// @param count number of amounts
    /// @param sum exact decimal in the currency's own digits
    public record TotalJson(String currency, long count, String sum) {}

    /// @param key how the account is written on the command line
    /// @param bank institution, empty if none
    /// @param number account number
    /// @param names names of its holders
    public record AccountJson(String key, String bank, String number, List<String> names) {}

    static List<TotalJson> totals(CurrencyTotals totals) {
        return totals.totals().stream()
                .map(
                        total ->
                                new TotalJson(
                                        total.sum().currency().code(),
                                        total.count(),
                                        total.sum().plain()))
                .toList();
    }

    static AccountJson account(Account account) {
        return new AccountJson(
                account.id().key(),
                account.id().institution(),
                account.id().number(),
                account.holders().stream()
                        .map(Party::name)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /// ISO 8601 with the offset of that zone at that moment.
    static String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
    }

    /// Totals for people: `412900.00 EUR (48), 7.00 USD (1)`.
    static String sentence(CurrencyTotals totals) {
        return totals.isEmpty()
                ? "nothing"
                : String.join(
                        ", ",
                        totals.totals().stream()
                                .map(total -> "%s (%d)".formatted(total.sum(), total.count()))
                                .toList());
    }
}
