// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.cash;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// From what amount on cash must be reported, by currency, each with the law that says so. The
/// shipped table is a plain file, `thresholds.csv`; a currency it does not tell has none. Immutable
/// and thread-safe.
public final class ReportingThresholds {

    private static final ReportingThresholds SHIPPED = readShipped();
    private static final int COLUMNS = 5;

    private final Map<String, Threshold> byCurrency;

    /// What one law says.
    ///
    /// @param currency its code, such as `USD`
    /// @param amount in whole units of the currency
    /// @param itself whether the amount itself must be reported already, not only more
    /// @param checked whether the law's text was seen; else it is to be confirmed
    /// @param source the law
    public record Threshold(
            String currency, BigDecimal amount, boolean itself, boolean checked, String source) {

        /// The amount in minor units of a currency.
        long minor(CurrencyCode of) {
            return amount.movePointRight(of.exponent()).longValue();
        }

        /// Whether that much must be reported.
        ///
        /// @param minor in minor units of the currency
        boolean reports(long minor, CurrencyCode of) {
            return itself ? minor >= minor(of) : minor > minor(of);
        }
    }

    private ReportingThresholds(Map<String, Threshold> byCurrency) {
        this.byCurrency = Map.copyOf(byCurrency);
    }

    /// The table the product ships with.
    public static ReportingThresholds shipped() {
        return SHIPPED;
    }

    /// Reads a table: `currency,amount,report,checked,source`, lines that begin with `#` aside.
    ///
    /// @throws IllegalArgumentException if a line is none of that
    public static ReportingThresholds read(Stream<String> lines) {
        Map<String, Threshold> byCurrency = new HashMap<>();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(ReportingThresholds::threshold)
                .forEach(threshold -> byCurrency.put(threshold.currency(), threshold));
        return new ReportingThresholds(byCurrency);
    }

    private static Threshold threshold(String line) {
        String[] cells = line.split(",", COLUMNS);
        if (cells.length < COLUMNS) {
            throw new IllegalArgumentException("not a reporting threshold: " + line);
        }
        return new Threshold(
                cells[0],
                new BigDecimal(cells[1]),
                cells[2].equals("from"),
                cells[3].equals("yes"),
                cells[4].replace("\"", ""));
    }

    public Optional<Threshold> of(CurrencyCode currency) {
        return Optional.ofNullable(byCurrency.get(currency.code()));
    }

    /// The thresholds of a graph's currencies, by their codes there.
    List<Optional<Threshold>> of(FlowGraph graph) {
        return graph.currencies().stream().map(this::of).toList();
    }

    private static ReportingThresholds readShipped() {
        InputStream in = ReportingThresholds.class.getResourceAsStream("thresholds.csv");
        if (in == null) {
            throw new IllegalStateException("the thresholds are missing from the program");
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
