// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.behaviour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Countries on the lists of the FATF, with the date of the lists. The shipped file is a plain
/// table, `high-risk-countries.csv`, that can be replaced when the lists change. Immutable and
/// thread-safe.
public final class HighRiskCountries {

    private static final HighRiskCountries SHIPPED = readShipped();
    private static final String DATE = "# as of ";

    private final String date;
    private final Map<String, Boolean> callForAction;

    private HighRiskCountries(String date, Map<String, Boolean> callForAction) {
        this.date = date;
        this.callForAction = Map.copyOf(callForAction);
    }

    /// The lists the product ships with.
    public static HighRiskCountries shipped() {
        return SHIPPED;
    }

    /// Reads lists: `country,list,name`, the list being `call-for-action` or
    /// `increased-monitoring`; a line `# as of DATE` tells their date.
    public static HighRiskCountries read(Stream<String> lines) {
        List<String> all = lines.toList();
        Map<String, Boolean> listed = new HashMap<>();
        all.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> listed.put(cells[0], cells[1].equals("call-for-action")));
        return new HighRiskCountries(
                all.stream()
                        .filter(line -> line.startsWith(DATE))
                        .map(line -> line.substring(DATE.length()))
                        .findFirst()
                        .orElse(""),
                listed);
    }

    /// The date of the lists.
    public String date() {
        return date;
    }

    /// @param country ISO 3166 code of two letters
    public boolean isListed(String country) {
        return callForAction.containsKey(country.toUpperCase(Locale.ROOT));
    }

    /// Whether the FATF calls for action against it, not only for monitoring.
    public boolean isCallForAction(String country) {
        return callForAction.getOrDefault(country.toUpperCase(Locale.ROOT), false);
    }

    private static HighRiskCountries readShipped() {
        InputStream in = HighRiskCountries.class.getResourceAsStream("high-risk-countries.csv");
        if (in == null) {
            throw new IllegalStateException("the list of countries is missing from the program");
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
