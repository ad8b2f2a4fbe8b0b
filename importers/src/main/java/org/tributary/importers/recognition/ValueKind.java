// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.mapping.Field;

import java.util.EnumSet;
import java.util.Set;

/// What the values of a column look like; a column may look like several.
enum ValueKind {
    EMPTY,
    DATE,
    /// Numbers that make sense as times counted from a day on; only a header can bear that out.
    COUNTED_TIME,
    TIME_OF_DAY,
    NUMBER,
    CURRENCY,
    DIRECTION,
    /// Without blanks, with digits or masked: an IBAN, a card number, a wallet address.
    ACCOUNT,
    TEXT;

    /// What a column of a field may look like.
    static Set<ValueKind> of(Field field) {
        return switch (field) {
            case TIME -> EnumSet.of(DATE, COUNTED_TIME);
            case VALUE_DATE, PARTY_BIRTH_DATE, PARTY_OPENED, PARTY_CLOSED ->
                    EnumSet.of(DATE, EMPTY);
            case TIME_OF_DAY -> EnumSet.of(TIME_OF_DAY);
            case AMOUNT, AMOUNT_PAID, AMOUNT_RECEIVED -> EnumSet.of(NUMBER);
            case DEBIT, CREDIT, FEE, BALANCE -> EnumSet.of(NUMBER, EMPTY);
            case CURRENCY, CURRENCY_PAID, CURRENCY_RECEIVED -> EnumSet.of(CURRENCY, TEXT);
            case DIRECTION -> EnumSet.of(DIRECTION);
            case STATUS -> EnumSet.of(TEXT, EMPTY);
            case OWN_ACCOUNT, PARTY_ACCOUNT, FROM_ACCOUNT, TO_ACCOUNT ->
                    EnumSet.complementOf(EnumSet.of(EMPTY));
            case COUNTERPARTY_ACCOUNT -> EnumSet.of(ACCOUNT, EMPTY);
            default -> EnumSet.allOf(ValueKind.class);
        };
    }
}
