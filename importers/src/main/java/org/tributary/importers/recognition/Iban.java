// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// International bank account numbers, known by their check digits (ISO 13616, modulo 97).
final class Iban {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    /// Written in one, or in groups of four.
    private static final Pattern WITHIN =
            Pattern.compile(
                    "(?<![A-Z0-9])[A-Z]{2}[0-9]{2}"
                            + "(?:[A-Z0-9]{11,30}|(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?)"
                            + "(?![A-Z0-9])");

    private Iban() {}

    static boolean isValid(String text) {
        String plain = text.replace(" ", "");
        if (!SHAPE.matcher(plain).matches()) {
            return false;
        }
        String turned = plain.substring(4) + plain.substring(0, 4);
        StringBuilder digits = new StringBuilder();
        turned.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /// The first valid IBAN in a text.
    static Optional<String> within(String text) {
        Matcher shape = WITHIN.matcher(text);
        while (shape.find()) {
            if (isValid(shape.group())) {
                return Optional.of(shape.group().replace(" ", ""));
            }
        }
        return Optional.empty();
    }
}
