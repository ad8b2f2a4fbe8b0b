// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rates;

import de.siegmar.fastcsv.reader.CsvParseException;
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

    /// Far beyond any rate; an exponent of a billion would have a billion digits written out.
    private static final int MOST_DIGITS = 40;

    private RatesFile() {}

    /// @throws RatesException if any line cannot be read; nothing is taken then
    /// @throws IOException if the file cannot be read
    public static RateTable read(Path file) throws IOException {
        List<Rate> rates = new ArrayList<>();
        long line = 0;
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder()
                        .detectBomHeader(true)
                        .ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    throw headless();
                }
                if (row.getFieldCount() < row.getHeader().size()) {
                    throw tooShort(row);
                }
                rates.add(rate(row));
                line = row.getStartingLineNumber();
            }
        } catch (CsvParseException e) {
            throw untaken(line);
        }
        if (rates.isEmpty()) {
            throw new RatesException(
                    "The file has no rates. It needs the header date,from,to,rate and a line"
                            + " each.");
        }
        return new RateTable(rates);
    }

    private static RatesException headless() {
        return new RatesException("The rates have no header date,from,to,rate. Put it on line 1.");
    }

    private static RatesException tooShort(NamedCsvRecord row) {
        return new RatesException(
                "Line %d: the row has %d cells, the header %d. Give it a date, two currencies and a rate."
                        .formatted(
                                row.getStartingLineNumber(),
                                row.getFieldCount(),
                                row.getHeader().size()));
    }

    /// @param line where the row before begins, 0 if there is none
    private static RatesException untaken(long line) {
        return new RatesException(
                line == 0
                        ? "The first rows cannot be taken apart. Put date,from,to,rate on line 1,"
                                + " each once, and close every quote."
                        : "The row after line %d cannot be taken apart. Give it a date, two currencies and a rate, and close every quote."
                                .formatted(line));
    }

    private static Rate rate(NamedCsvRecord row) {
        try {
            return new Rate(
                    LocalDate.parse(row.getField("date").strip()),
                    currency(row, "from"),
                    currency(row, "to"),
                    number(row.getField("rate").strip()));
        } catch (DateTimeException e) {
            throw fault(row, "date", "is no day", "Write it as 2026-01-31.");
        } catch (IllegalArgumentException e) {
            throw fault(row, "rate", "is no positive number", "Write it as 1.0842.");
        }
    }

    /// @throws IllegalArgumentException if it is no number that a rate can be
    private static BigDecimal number(String text) {
        if (text.length() > MOST_DIGITS) {
            throw new IllegalArgumentException("too long for a rate");
        }
        BigDecimal rate = new BigDecimal(text);
        if (Math.abs((long) rate.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("too many digits for a rate");
        }
        return rate;
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
