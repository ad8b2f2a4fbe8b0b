// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rates;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Rate;
import org.tributary.ledger.money.RateTable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads a file of dated rates: UTF-8 CSV with the header `date,from,to,rate`, days as
/// `2026-01-31`, currencies by code, the rate as units of `to` for one of `from` with a decimal
/// point. Stateless.
public final class RatesFile {

    private static final Set<String> COLUMNS = Set.of("date", "from", "to", "rate");

    private RatesFile() {}

    /// @throws RatesException if any line cannot be read; nothing is taken then
    /// @throws IOException if the file cannot be read
    public static RateTable read(Path file) throws IOException {
        List<Rate> rates = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    throw new RatesException(
                            "The rates have no header date,from,to,rate. Put it on line 1.");
                }
                rates.add(rate(row));
            }
        }
        if (rates.isEmpty()) {
            throw new RatesException(
                    "The file has no rates. It needs the header date,from,to,rate and a line"
                            + " each.");
        }
        return new RateTable(rates);
    }

    private static Rate rate(NamedCsvRecord row) {
        try {
            return new Rate(
                    LocalDate.parse(row.getField("date").strip()),
                    currency(row, "from"),
                    currency(row, "to"),
                    new BigDecimal(row.getField("rate").strip()));
        } catch (DateTimeException e) {
            throw fault(row, "date", "is no day", "Write it as 2026-01-31.");
        } catch (IllegalArgumentException e) {
            throw fault(row, "rate", "is no positive number", "Write it as 1.0842.");
        }
    }

    private static CurrencyCode currency(NamedCsvRecord row, String column) {
        return Currencies.shipped()
                .find(row.getField(column))
                .orElseThrow(
                        () -> fault(row, column, "is no known currency", "Write a code, as EUR."));
    }

    private static RatesException fault(
            NamedCsvRecord row, String column, String what, String remedy) {
        return new RatesException(
                "Line %d, column %s: '%s' %s. %s"
                        .formatted(
                                row.getStartingLineNumber(),
                                column,
                                row.getField(column),
                                what,
                                remedy));
    }
}
