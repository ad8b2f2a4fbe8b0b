// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class PaymentCellsTest {

    private static final PaymentParty OWN =
            new PaymentParty("GB33BUKB20201555555555", "BUKBGB22", "A");

    private final PaymentCells cells = new PaymentCells(List.of("end-to-end id"));

    private Map<String, String> filled(Payment payment) {
        Map<String, String> filled = new LinkedHashMap<>();
        List<String> row = cells.of(payment);
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                filled.put(cells.headers().get(i), row.get(i));
            }
        }
        return filled;
    }

    @Test
    void keepsTheBankOfAnIbanBesideItsIdentity() {
        PaymentParty local = new PaymentParty("4711", "DEUTDEFF", "B");

        assertThat(filled(new Payment(1).of(OWN, local, Payment.Way.OUT)))
                .containsEntry("own-account", "GB33BUKB20201555555555")
                .containsEntry("bank of the own account", "BUKBGB22")
                .doesNotContainKey("own-bank")
                .containsEntry("counterparty-account", "4711")
                .containsEntry("counterparty-bank", "DEUTDEFF")
                .containsEntry("direction", "out");
    }

    @Test
    void keepsTheBankOfACounterpartyWithoutAnAccount() {
        PaymentParty named = new PaymentParty("", "DEUTDEFF", "B");

        assertThat(filled(new Payment(1).of(OWN, named, Payment.Way.IN)))
                .containsEntry("counterparty-name", "B")
                .containsEntry("bank of the counterparty", "DEUTDEFF")
                .doesNotContainKey("counterparty-bank");
    }

    @Test
    void givesTheOtherSideItsOwnCurrencyOnly() {
        Payment in =
                new Payment(1)
                        .of(OWN, PaymentParty.UNKNOWN, Payment.Way.IN)
                        .amounts(
                                new Payment.Amount("3200.00", "USD"),
                                new Payment.Amount("2120.00", "EUR"));

        assertThat(filled(in))
                .containsEntry("amount", "2120.00")
                .containsEntry("currency", "EUR")
                .containsEntry("amount-paid", "3200.00")
                .containsEntry("currency-paid", "USD")
                .doesNotContainKeys("amount-received", "currency-received");
        assertThat(filled(in.amount(new Payment.Amount("1", "EUR"))))
                .doesNotContainKey("amount-paid");
    }

    @Test
    void losesNothingThatHasNoColumn() {
        Payment payment =
                new Payment(1).more("end-to-end id", "E1").more("odd", "x").more("further", "y");

        assertThat(filled(payment))
                .containsEntry("end-to-end id", "E1")
                .containsEntry("further", "odd=x; y");
    }
}
