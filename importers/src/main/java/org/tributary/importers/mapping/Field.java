// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.mapping;

import java.util.Locale;
import java.util.Optional;

/// What a column can mean for a transfer.
public enum Field {
    FROM_BANK("paying bank"),
    FROM_ACCOUNT("paying account"),
    TO_BANK("receiving bank"),
    TO_ACCOUNT("receiving account"),
    TIME("time"),
    /// One amount that was both paid and received.
    AMOUNT("amount"),
    AMOUNT_PAID("amount paid"),
    CURRENCY_PAID("currency paid"),
    AMOUNT_RECEIVED("amount received"),
    CURRENCY_RECEIVED("currency received"),
    /// One currency for both sides.
    CURRENCY("currency"),
    CHANNEL("channel"),
    REFERENCE("reference"),
    FROM_NAME("name of the payer"),
    TO_NAME("name of the receiver"),
    LABEL("label");

    private final String word;

    Field(String word) {
        this.word = word;
    }

    /// What the field is called in a sentence.
    public String word() {
        return word;
    }

    /// The name used in profiles and on the command line: `from-account`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The field of that key, whatever its case and with `_`, blank or `-` between words.
    public static Optional<Field> ofKey(String key) {
        String name = key.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (Field field : values()) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
