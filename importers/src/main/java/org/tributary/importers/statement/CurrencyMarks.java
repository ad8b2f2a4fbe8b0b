// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the signs and short words beside amounts may stand for. A `$` is a dozen currencies; which
/// one is for the rest of the row or the file to say.
public final class CurrencyMarks {

    private static final Map<String, List<String>> MARKS =
            Map.ofEntries(
                    Map.entry(
                            "$",
                            List.of(
                                    "USD", "CAD", "AUD", "SGD", "HKD", "NZD", "MXN", "TWD", "CLP",
                                    "COP", "ARS")),
                    Map.entry("us$", List.of("USD")),
                    Map.entry("c$", List.of("CAD")),
                    Map.entry("ca$", List.of("CAD")),
                    Map.entry("a$", List.of("AUD")),
                    Map.entry("au$", List.of("AUD")),
                    Map.entry("s$", List.of("SGD")),
                    Map.entry("hk$", List.of("HKD")),
                    Map.entry("nz$", List.of("NZD")),
                    Map.entry("nt$", List.of("TWD")),
                    Map.entry("r$", List.of("BRL")),
                    Map.entry("£", List.of("GBP")),
                    Map.entry("€", List.of("EUR")),
                    Map.entry("¥", List.of("CNY", "JPY")),
                    Map.entry("￥", List.of("CNY", "JPY")),
                    Map.entry("元", List.of("CNY", "TWD", "HKD")),
                    Map.entry("円", List.of("JPY")),
                    Map.entry("kr", List.of("SEK", "NOK", "DKK", "ISK")),
                    Map.entry("kr.", List.of("DKK", "SEK", "NOK", "ISK")),
                    Map.entry("kč", List.of("CZK")),
                    Map.entry("ft", List.of("HUF")),
                    Map.entry("zł", List.of("PLN")),
                    Map.entry("rp", List.of("IDR")),
                    Map.entry("rp.", List.of("IDR")),
                    Map.entry("rm", List.of("MYR")),
                    Map.entry("₹", List.of("INR")),
                    Map.entry("rs", List.of("INR", "PKR", "LKR", "NPR")),
                    Map.entry("rs.", List.of("INR", "PKR", "LKR", "NPR")),
                    Map.entry("₽", List.of("RUB")),
                    Map.entry("₩", List.of("KRW")),
                    Map.entry("₺", List.of("TRY")),
                    Map.entry("₫", List.of("VND")),
                    Map.entry("₦", List.of("NGN")),
                    Map.entry("₱", List.of("PHP")),
                    Map.entry("฿", List.of("THB")),
                    Map.entry("fr.", List.of("CHF")));

    private CurrencyMarks() {}

    /// Codes of the currencies a mark may stand for, the most usual first; none if it is no mark.
    public static List<String> codes(String mark) {
        return MARKS.getOrDefault(mark.strip().toLowerCase(Locale.ROOT), List.of());
    }
}
