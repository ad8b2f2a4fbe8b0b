// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.transfers;

import java.util.Locale;

/// What of a row matters when its other leg is looked for.
record LegRow(
        long id,
        long importId,
        int from,
        int to,
        long at,
        long paid,
        int currency,
        String reference,
        String details) {

    boolean hasAmountOf(LegRow other) {
        return paid == other.paid && currency == other.currency;
    }

    boolean hasReferenceOf(LegRow other) {
        String own = plain(reference);
        return !own.isEmpty() && own.equals(plain(other.reference));
    }

    /// Whether a text of the row contains a number.
    boolean names(String number) {
        String wanted = plain(number);
        return plain(reference).contains(wanted) || plain(details).contains(wanted);
    }

    /// Without blanks, in capitals.
    static String plain(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
