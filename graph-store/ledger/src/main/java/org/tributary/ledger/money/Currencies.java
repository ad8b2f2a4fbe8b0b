// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.money;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The known currencies: ISO 4217 with its exponents, and common crypto assets, each with the words
/// exports use for it (`US Dollar`, `UK Pound`, `Bitcoin`).
///
/// The table ships with the product instead of relying on the JDK's, which changes between
/// releases and lacks exponents for some codes. Immutable and thread-safe.
public final class Currencies {

    private static final Currencies SHIPPED = readShipped();

    private final Map<String, CurrencyCode> byCode;
    private final Map<String, CurrencyCode> byWord;

    private Currencies(Map<String, CurrencyCode> byCode, Map<String, CurrencyCode> byWord) {
        this.byCode = Collections.unmodifiableMap(byCode);
        this.byWord = Collections.unmodifiableMap(byWord);
    }

    /// The table the product ships with.
    public static Currencies shipped() {
        return SHIPPED;
    }

    /// A currency by its exact code.
    ///
    /// @throws IllegalArgumentException if the code is not known
    public static CurrencyCode of(String code) {
        CurrencyCode currency = SHIPPED.byCode.get(code);
        if (currency == null) {
            throw new IllegalArgumentException("'%s' is not a known currency code".formatted(code));
        }
        return currency;
    }

    /// A currency by code or by a word for it, whatever the case and surrounding blanks.
    public Optional<CurrencyCode> find(String codeOrWord) {
        String key = codeOrWord.strip();
        CurrencyCode currency = byCode.get(key.toUpperCase(Locale.ROOT));
        return Optional.ofNullable(
                currency != null ? currency : byWord.get(key.toLowerCase(Locale.ROOT)));
    }

    /// All currencies by code.
    public Collection<CurrencyCode> all() {
        return byCode.values();
    }

    private static Currencies readShipped() {
        Map<String, CurrencyCode> byCode = new TreeMap<>();
        Map<String, CurrencyCode> byWord = new HashMap<>();
        try (InputStream in = Currencies.class.getResourceAsStream("currencies.csv")) {
            if (in == null) {
                throw new IllegalStateException("the currency table is missing from the program");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .forEach(
                            line -> {
                                String[] cells = line.split(",", -1);
                                CurrencyCode currency =
                                        new CurrencyCode(cells[0], Integer.parseInt(cells[1]));
                                putNew(byCode, cells[0], currency);
                                for (String word : cells[2].split("\\|")) {
                                    putNew(byWord, word.toLowerCase(Locale.ROOT), currency);
                                }
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Currencies(byCode, byWord);
    }

    private static void putNew(
            Map<String, CurrencyCode> currencies, String key, CurrencyCode currency) {
        if (currencies.put(key, currency) != null) {
            throw new IllegalStateException("the currency table has '%s' twice".formatted(key));
        }
    }
}
