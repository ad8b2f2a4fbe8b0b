// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.statement.DirectionWords;
import org.tributary.importers.statement.Naming;
import org.tributary.importers.statement.SignRule;

import java.util.ArrayList;
import java.util.List;

/// What keeps a profile's rows from becoming transfers or parties, in words.
final class MissingParts {

    private final ImportProfile profile;
    private final Mapping mapping;
    private final List<String> missing = new ArrayList<>();

    MissingParts(ImportProfile profile) {
        this.profile = profile;
        mapping = profile.mapping();
    }

    List<String> list() {
        if (profile.kind().rows() == RowContent.PARTIES) {
            party();
        } else if (profile.statement().sign().isOneSided()) {
            oneSided();
        } else {
            twoSided();
        }
        return List.copyOf(missing);
    }

    private void party() {
        if (!mapping.has(Field.PARTY_NAME)
                && !mapping.has(Field.PARTY_LAST_NAME)
                && !mapping.has(Field.PARTY_NUMBER)
                && !mapping.has(Field.PARTY_ACCOUNT)) {
            missing.add(
                    "No column holds the name, the customer number or the account of the party."
                            + " Choose one.");
        }
    }

    private void twoSided() {
        need(Field.FROM_ACCOUNT);
        need(Field.TO_ACCOUNT);
        need(Field.TIME);
        if (!mapping.has(Field.AMOUNT)
                && !mapping.has(Field.AMOUNT_PAID)
                && !mapping.has(Field.AMOUNT_RECEIVED)
                && !(mapping.has(Field.DEBIT) && mapping.has(Field.CREDIT))) {
            missing.add(
                    "No column holds an amount. Choose one for amount, or one each for paid and"
                            + " received.");
        }
        currency();
    }

    private void oneSided() {
        if (!mapping.has(Field.OWN_ACCOUNT) && profile.statement().own().number().isEmpty()) {
            missing.add(
                    "The file does not say whose statement it is. Name the own account, or choose"
                            + " the column that holds it.");
        }
        need(Field.TIME);
        amounts();
        currency();
        if (profile.statement().naming() == Naming.REQUIRED) {
            need(Field.COUNTERPARTY_ACCOUNT);
        }
    }

    private void amounts() {
        SignRule sign = profile.statement().sign();
        boolean unclear = sign == SignRule.UNCLEAR && mapping.has(Field.DEBIT);
        if (!sign.hasTwoColumns() && !unclear) {
            need(Field.AMOUNT);
        } else if (!mapping.has(Field.DEBIT) && !mapping.has(Field.CREDIT)) {
            missing.add("No column holds debits or credits. Choose one for each.");
        }
        if (sign == SignRule.UNCLEAR) {
            missing.add(
                    "The file does not say which way money went. Choose how the sign is meant, or"
                            + " the columns for debits and credits, or one for the direction.");
        }
        if (sign == SignRule.DIRECTION) {
            need(Field.DIRECTION);
            DirectionWords words = profile.statement().words();
            if (words.in().isEmpty() && words.out().isEmpty()) {
                missing.add(
                        "Which words of the direction mean in and which mean out is not known."
                                + " Name them.");
            }
        }
    }

    private void currency() {
        boolean sides = mapping.has(Field.CURRENCY_PAID) || mapping.has(Field.CURRENCY_RECEIVED);
        boolean named =
                profile.money().fixed().isPresent()
                        || profile.money().place() == CurrencyPlace.IN_AMOUNT;
        if (!mapping.has(Field.CURRENCY) && !sides && !named) {
            missing.add(
                    "No column holds a currency. Choose one, or name the currency of all rows.");
        }
    }

    private void need(Field field) {
        if (!mapping.has(field)) {
            missing.add("No column holds the %s. Choose one.".formatted(field.word()));
        }
    }
}
