// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import org.tributary.importers.message.Payment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Field 61 of a statement, taken apart: value date, booking date, mark, funds code, amount,
/// transaction type, reference of the account owner, reference of the bank, supplement.
///
/// @param valueDate ISO date
/// @param booked ISO date of booking, the value date if none is given
/// @param way which way money went; the reversal of a credit takes money out
/// @param reversal whether the mark is RC or RD
/// @param digits the amount with a decimal point
/// @param type such as `NTRF`
/// @param ownReference reference of the account owner, may be `NONREF`
/// @param bankReference what follows `//`, may be empty
/// @param supplement the second line, may be empty
record EntryLine(
        String valueDate,
        String booked,
        Payment.Way way,
        boolean reversal,
        String digits,
        String type,
        String ownReference,
        String bankReference,
        String supplement) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<value>[0-9]{6})(?<booked>[0-9]{4})?(?<mark>[RE]?[CD])(?<funds>[A-Z])?"
                            + "(?<amount>[0-9]{0,15},?[0-9]{0,15})(?<type>[NFS][A-Z0-9]{3})"
                            + "(?<refs>.*)");

    /// Empty if the text is no such field.
    static Optional<EntryLine> of(String text) {
        String[] lines = text.split("\n", 2);
        Matcher form = FORM.matcher(lines[0].strip());
        if (!form.matches() || !form.group("amount").matches(".*[0-9].*")) {
            return Optional.empty();
        }
        Optional<String> value = FinDates.date(form.group("value"));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String day = form.group("booked");
        Optional<String> booked = day == null ? value : FinDates.booked(value.get(), day);
        if (booked.isEmpty()) {
            return Optional.empty();
        }
        String mark = form.group("mark");
        boolean reversal = mark.startsWith("R");
        Payment.Way usual = mark.endsWith("C") ? Payment.Way.IN : Payment.Way.OUT;
        String refs = form.group("refs");
        int slashes = refs.indexOf("//");
        return Optional.of(
                new EntryLine(
                        value.get(),
                        booked.get(),
                        reversal ? usual.turned() : usual,
                        reversal,
                        FinAmounts.digits(form.group("amount")),
                        form.group("type"),
                        slashes < 0 ? refs : refs.substring(0, slashes),
                        slashes < 0 ? "" : refs.substring(slashes + 2),
                        lines.length > 1 ? lines[1] : ""));
    }
}
