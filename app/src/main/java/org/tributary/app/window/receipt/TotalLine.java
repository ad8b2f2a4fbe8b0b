// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The control totals of one currency.
///
/// @param currency its code
/// @param paid empty if nothing was paid in it
/// @param received empty if nothing was received in it
record TotalLine(String currency, Optional<CurrencyTotal> paid, Optional<CurrencyTotal> received) {

    /// One line for each currency, by code.
    static List<TotalLine> of(ImportReceipt receipt) {
        var codes = new TreeSet<String>();
        Stream.of(receipt.paid(), receipt.received())
                .map(CurrencyTotals::totals)
                .flatMap(List::stream)
                .map(CurrencyTotal::sum)
                .map(Money::currency)
                .forEach(currency -> codes.add(currency.code()));
        List<TotalLine> lines = new ArrayList<>();
        for (String code : codes) {
            lines.add(new TotalLine(code, receipt.paid().in(code), receipt.received().in(code)));
        }
        return lines;
    }
}
