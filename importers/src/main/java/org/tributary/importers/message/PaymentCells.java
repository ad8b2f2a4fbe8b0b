// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import org.tributary.importers.mapping.Field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Lays payments out as rows of cells, as if they stood in a table: one column for each field, one
/// for each name under which the format keeps more, and one for the rest. Immutable.
public final class PaymentCells {

    private static final String OWN_BANK = "bank of the own account";
    private static final String OTHER_BANK = "bank of the counterparty";
    private static final String REST = "further";
    private static final String IN = "in";
    private static final String OUT = "out";

    private static final List<Field> FIELDS =
            List.of(
                    Field.OWN_ACCOUNT,
                    Field.OWN_BANK,
                    Field.OWN_NAME,
                    Field.DIRECTION,
                    Field.COUNTERPARTY_ACCOUNT,
                    Field.COUNTERPARTY_BANK,
                    Field.COUNTERPARTY_NAME,
                    Field.TIME,
                    Field.AMOUNT,
                    Field.CURRENCY,
                    Field.REFERENCE,
                    Field.CHANNEL,
                    Field.PURPOSE,
                    Field.BANK_REFERENCE,
                    Field.VALUE_DATE,
                    Field.FEE,
                    Field.AMOUNT_PAID,
                    Field.CURRENCY_PAID,
                    Field.AMOUNT_RECEIVED,
                    Field.CURRENCY_RECEIVED,
                    Field.FROM_COUNTRY,
                    Field.TO_COUNTRY,
                    Field.MERCHANT_CATEGORY);

    private final List<String> headers;
    private final Map<String, Integer> columns = new HashMap<>();

    /// @param attributes names of columns of their own
    public PaymentCells(List<String> attributes) {
        headers =
                Stream.of(
                                FIELDS.stream().map(Field::key),
                                Stream.of(OWN_BANK, OTHER_BANK),
                                attributes.stream(),
                                Stream.of(REST))
                        .flatMap(names -> names)
                        .distinct()
                        .toList();
        for (int i = 0; i < headers.size(); i++) {
            columns.put(headers.get(i), i);
        }
    }

    public List<String> headers() {
        return headers;
    }

    /// The cells of a payment, in the order of the headers.
    public List<String> of(Payment payment) {
        String[] cells = new String[headers.size()];
        Arrays.fill(cells, "");
        parties(payment, cells);
        amounts(payment, cells);
        put(Field.TIME, payment.time(), cells);
        put(Field.VALUE_DATE, payment.valueDate(), cells);
        put(Field.FEE, payment.fee(), cells);
        put(Field.REFERENCE, payment.reference(), cells);
        put(Field.CHANNEL, payment.channel(), cells);
        put(Field.PURPOSE, payment.purpose(), cells);
        put(Field.BANK_REFERENCE, payment.bankReference(), cells);
        more(payment, cells);
        return List.of(cells);
    }

    private void parties(Payment payment, String[] cells) {
        PaymentParty own = payment.own();
        PaymentParty other = payment.counterparty();
        boolean out = payment.way() == Payment.Way.OUT;
        put(Field.OWN_ACCOUNT, own.account(), cells);
        put(Field.OWN_BANK, own.identifyingBank(), cells);
        put(Field.OWN_NAME, own.name(), cells);
        put(Field.COUNTERPARTY_ACCOUNT, other.account(), cells);
        String keeper = other.account().isEmpty() ? "" : other.identifyingBank();
        put(Field.COUNTERPARTY_BANK, keeper, cells);
        put(Field.COUNTERPARTY_NAME, other.name(), cells);
        put(Field.DIRECTION, out ? OUT : IN, cells);
        put(Field.FROM_COUNTRY, (out ? own : other).country(), cells);
        put(Field.TO_COUNTRY, (out ? other : own).country(), cells);
        if (own.identifyingBank().isEmpty()) {
            cells[column(OWN_BANK)] = own.bank();
        }
        if (keeper.isEmpty()) {
            cells[column(OTHER_BANK)] = other.bank();
        }
    }

    /// What moved on the own account; the counterparty's side where it is in another currency.
    private static void amounts(Payment payment, String[] cells) {
        boolean out = payment.way() == Payment.Way.OUT;
        Payment.Amount own = out ? payment.paid() : payment.received();
        Payment.Amount other = out ? payment.received() : payment.paid();
        put(Field.AMOUNT, own.digits(), cells);
        put(Field.CURRENCY, own.currency(), cells);
        if (!other.currency().equals(own.currency())) {
            put(out ? Field.AMOUNT_RECEIVED : Field.AMOUNT_PAID, other.digits(), cells);
            put(out ? Field.CURRENCY_RECEIVED : Field.CURRENCY_PAID, other.currency(), cells);
        }
    }

    private void more(Payment payment, String[] cells) {
        List<String> rest = new ArrayList<>();
        payment.more()
                .forEach(
                        (name, text) -> {
                            if (name.equals(REST)) {
                                rest.add(text);
                            } else if (columns.containsKey(name)) {
                                cells[column(name)] = text;
                            } else {
                                rest.add(name + "=" + text);
                            }
                        });
        cells[column(REST)] = String.join("; ", rest);
    }

    private int column(String header) {
        return columns.getOrDefault(header, 0);
    }

    private static void put(Field field, String text, String[] cells) {
        cells[FIELDS.indexOf(field)] = text;
    }
}
