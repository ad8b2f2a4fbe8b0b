// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.mapping;

import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The currency a header names beside what the column holds: `Betrag (EUR)`, `Amount CZK`,
/// `金额(元)`, `人民币金额`.
public final class HeaderUnit {

    private HeaderUnit() {}

    /// The currency in a header; empty if it names none.
    public static Optional<CurrencyCode> of(String header) {
        String plain = header.strip();
        if (plain.contains("人民币") || plain.contains("(元)") || plain.contains("（元）")) {
            return Currencies.shipped().find("CNY");
        }
        if (plain.toLowerCase(Locale.ROOT).matches("(?U).*\\beuros?\\b.*")) {
            return Currencies.shipped().find("EUR");
        }
        for (String part : plain.split("[^\\p{L}€£$]+")) {
            boolean code = part.length() == 3 && part.equals(part.toUpperCase(Locale.ROOT));
            if (code || part.equals("€") || part.equals("£")) {
                Optional<CurrencyCode> found = Currencies.shipped().find(part);
                if (found.isPresent() && part.codePointAt(0) < 0x2E80) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// A header in plain form without a currency code at either end.
    static String without(String plain) {
        List<String> words = Arrays.asList(plain.split(" "));
        if (words.size() < 2) {
            return plain;
        }
        if (isUnit(words.getLast())) {
            int end = words.size() - 1;
            boolean in = end > 1 && words.get(end - 1).matches("in|en|w|v|i");
            return String.join(" ", words.subList(0, in ? end - 1 : end));
        }
        return isCode(words.getFirst()) ? String.join(" ", words.subList(1, words.size())) : plain;
    }

    private static boolean isUnit(String word) {
        return word.equals("euros") || word.equals("euro") || isCode(word);
    }

    private static boolean isCode(String word) {
        return word.length() == 3
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && Currencies.shipped().find(word).isPresent();
    }
}
