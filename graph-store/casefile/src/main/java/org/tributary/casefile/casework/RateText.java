// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Rate;
import org.tributary.ledger.money.RateTable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// A rate table as text, one rate a line: day, currencies with their exponents, rate.
final class RateText {

    private RateText() {}

    static String of(RateTable rates) {
        return rates.rates().stream().map(RateText::line).collect(Collectors.joining());
    }

    private static String line(Rate rate) {
        return "%s,%s,%s,%s,%s,%s\n"
                .formatted(
                        rate.day(),
                        rate.from().code(),
                        rate.from().exponent(),
                        rate.to().code(),
                        rate.to().exponent(),
                        rate.rate().toPlainString());
    }

    static RateTable parse(String text) {
        List<Rate> rates = text.lines().map(line -> rate(line.split(",", -1))).toList();
        return new RateTable(rates);
    }

    private static Rate rate(String[] cells) {
        return new Rate(
                LocalDate.parse(cells[0]),
                new CurrencyCode(cells[1], Integer.parseInt(cells[2])),
                new CurrencyCode(cells[3], Integer.parseInt(cells[4])),
                new BigDecimal(cells[5]));
    }
}
