// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.world;

import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;

/// The fifteen currencies of AMLworld, in its words and with its decimals: two, six for Bitcoin,
/// two for yen as well. Rates are round numbers near those of autumn 2022 and are invented as
/// far as anybody relies on them.
public enum Denomination {
    US_DOLLAR("US Dollar", "USD", 2, 37, 1_000_000),
    EURO("Euro", "EUR", 2, 60, 1_000_000),
    YUAN("Yuan", "CNY", 2, 67, 145_000),
    SWISS_FRANC("Swiss Franc", "CHF", 2, 71, 1_020_000),
    RUPEE("Rupee", "INR", 2, 75, 12_500),
    RUBLE("Ruble", "RUB", 2, 79, 16_500),
    YEN("Yen", "JPY", 2, 83, 7_000),
    UK_POUND("UK Pound", "GBP", 2, 87, 1_150_000),
    AUSTRALIAN_DOLLAR("Australian Dollar", "AUD", 2, 90, 680_000),
    CANADIAN_DOLLAR("Canadian Dollar", "CAD", 2, 92, 760_000),
    SHEKEL("Shekel", "ILS", 2, 94, 290_000),
    MEXICAN_PESO("Mexican Peso", "MXN", 2, 96, 50_000),
    SAUDI_RIYAL("Saudi Riyal", "SAR", 2, 98, 266_000),
    BRAZIL_REAL("Brazil Real", "BRL", 2, 100, 192_000),
    BITCOIN("Bitcoin", "BTC", 6, 100, 20_000_000_000L);

    private static final Denomination[] ALL = values();

    private final String word;
    private final String code;
    private final int digits;
    private final int upToPercent;
    private final long microDollars;

    Denomination(String word, String code, int digits, int upToPercent, long microDollars) {
        this.word = word;
        this.code = code;
        this.digits = digits;
        this.upToPercent = upToPercent;
        this.microDollars = microDollars;
    }

    /// The home currency of a bank: dollars and euros for most, never Bitcoin.
    static Denomination ofBank(Seeded random) {
        int percent = random.below(100);
        for (Denomination denomination : ALL) {
            if (percent < denomination.upToPercent) {
                return denomination;
            }
        }
        return US_DOLLAR;
    }

    /// What that many US cents are worth, in minor units of this currency; at least one.
    public long fromCents(long cents) {
        long minor =
                this == BITCOIN
                        ? cents * 10_000 / (microDollars / 1_000_000)
                        : cents * 1_000_000 / microDollars;
        return Math.max(1, minor);
    }

    /// AMLworld's word for it.
    public String word() {
        return word;
    }

    /// Decimals it is written with.
    public int digits() {
        return digits;
    }

    public CurrencyCode currency() {
        return Currencies.of(code).withExponent(digits);
    }
}
