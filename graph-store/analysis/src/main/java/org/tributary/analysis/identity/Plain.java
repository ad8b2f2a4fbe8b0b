// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import org.tributary.ledger.account.CountryNames;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Values without what writers differ in: marks, spaces, case, usual abbreviations.
/// Thread-safe.
final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    /// National and international ways of writing a number agree in these last digits.
    private static final int PHONE_DIGITS = 9;

    private static final int SHORTEST_PHONE = 7;
    private static final int SHORTEST_NUMBER = 6;

    private static final Map<String, String> ABBREVIATED =
            Map.ofEntries(
                    Map.entry("street", "st"),
                    Map.entry("strasse", "str"),
                    Map.entry("road", "rd"),
                    Map.entry("avenue", "ave"),
                    Map.entry("boulevard", "blvd"),
                    Map.entry("building", "bldg"),
                    Map.entry("apartment", "apt"),
                    Map.entry("floor", "fl"),
                    Map.entry("jalan", "jl"),
                    Map.entry("number", "no"),
                    Map.entry("nomor", "no"));

    private final CountryNames countries = new CountryNames();

    /// The value to compare; empty if too little is said to compare.
    String of(Trait trait, String value) {
        return switch (trait) {
            case NAME -> letters(value);
            case IDENTIFICATION, DEVICE -> NOT_LETTERS.matcher(folded(value)).replaceAll("");
            case NETWORK, EMAIL -> value.strip().toLowerCase(Locale.ROOT);
            case PHONE -> phone(value);
            case ADDRESS -> String.join(" ", words(value));
            case BIRTH -> value.strip();
            case COUNTRY -> countries.of(value).orElse("");
            case NUMBER -> number(value);
            case DEALINGS -> "";
        };
    }

    /// Words of an address, sorted, each once.
    static Set<String> words(String address) {
        return Arrays.stream(letters(address).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> ABBREVIATED.getOrDefault(word, word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String letters(String value) {
        return NOT_LETTERS.matcher(folded(value)).replaceAll(" ").strip();
    }

    private static String folded(String value) {
        String apart = Normalizer.normalize(value, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    private static String phone(String value) {
        String digits = NOT_DIGITS.matcher(value).replaceAll("");
        return digits.length() < SHORTEST_PHONE
                ? ""
                : digits.substring(Math.max(0, digits.length() - PHONE_DIGITS));
    }

    /// `bank:number` without leading zeros of the bank; empty if the number is too short to
    /// tell.
    private static String number(String key) {
        int colon = key.indexOf(':');
        String number = key.substring(colon + 1);
        return number.length() < SHORTEST_NUMBER || colon < 1 || key.startsWith("?")
                ? ""
                : LEADING_ZEROS.matcher(key.substring(0, colon)).replaceFirst("")
                        + ":"
                        + number.toUpperCase(Locale.ROOT);
    }
}
