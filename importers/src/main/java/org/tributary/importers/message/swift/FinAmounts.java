// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import org.tributary.importers.message.Payment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Amounts of FIN fields: a decimal comma that is always there, no sign, no grouping.
final class FinAmounts {

    private static final Pattern AMOUNT = Pattern.compile("([A-Z]{3})([0-9]{1,30}(?:,[0-9]*)?)");
    private static final Pattern DATED = Pattern.compile("([0-9]{6})([A-Z]{3}.*)");
    private static final Pattern BALANCE = Pattern.compile("([CD])([0-9]{6})([A-Z]{3}.*)");

    private FinAmounts() {}

    /// A currency and an amount as of a date.
    record Dated(String date, Payment.Amount amount) {}

    /// A balance with its sign.
    record Balance(Payment.Way side, Dated dated) {
        String text() {
            return (side == Payment.Way.OUT ? "-" : "") + dated.amount();
        }
    }

    /// `1234,` becomes `1234` and `1234,5` becomes `1234.5`.
    static String digits(String text) {
        String point = text.replace(',', '.');
        return point.endsWith(".") ? point.substring(0, point.length() - 1) : point;
    }

    /// `EUR1234,5`; empty if the text is no such amount.
    static Optional<Payment.Amount> amount(String text) {
        Matcher matcher = AMOUNT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Payment.Amount(digits(matcher.group(2)), matcher.group(1)))
                : Optional.empty();
    }

    /// `240131EUR1234,5`, as in field 32A.
    static Optional<Dated> dated(String text) {
        Matcher matcher = DATED.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> date = FinDates.date(matcher.group(1));
        return date.flatMap(d -> amount(matcher.group(2)).map(a -> new Dated(d, a)));
    }

    /// `C240131EUR1234,5`, as in fields 60 to 65.
    static Optional<Balance> balance(String text) {
        Matcher matcher = BALANCE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Payment.Way side = matcher.group(1).equals("C") ? Payment.Way.IN : Payment.Way.OUT;
        return dated(matcher.group(2) + matcher.group(3)).map(d -> new Balance(side, d));
    }
}
