// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;
import org.tributary.importers.message.Told;

import java.io.IOException;

class SwiftSamplesTest {

    @Test
    void readsAStatementWhoseFiguresAgree() throws IOException {
        Told told = Reading.file("mt940.fin");

        assertThat(told.broken).isEmpty();
        assertThat(told.rows())
                .hasSize(14)
                .startsWith("6 IN 228.00 ZAR", "12 OUT 500.00 ZAR", "18 OUT 100.00 ZAR")
                .endsWith("84 OUT 100.00 ZAR");
        assertThat(told.payments)
                .allMatch(p -> p.own().equals(new PaymentParty("401450139", "SBZAZAJJ", "")));
        assertThat(told.skipped)
                .contains(
                        "90: balance 62M 499650.23 ZAR, checked: 504917.30 ZAR and 14 entries of"
                                + " -5267.07 ZAR make 499650.23 ZAR");
    }

    /// This bank numbers the kind of a payment, so the number alone would make payments of
    // different
    /// days one.
    @Test
    void tellsPaymentsOfDifferentDaysApart() throws IOException {
        Told told = Reading.file("mt940.fin");

        assertThat(told.payments.stream().map(Payment::bankReference))
                .contains("2010-09-15/000000083", "2010-09-17/000000083", "2010-09-20/000000083");
    }

    @Test
    void tellsWhenBalancesDoNotAgree() throws IOException {
        assertThat(Reading.file("mt940-disagrees.fin").broken)
                .containsExactly(
                        "9: The balances do not agree: 0.00 CNY and 1 entry of -93366.00 CNY make"
                                + " -93366.00 CNY, the statement closes at 0.00 CNY.");
    }

    @Test
    void refusesAnEntryThatIsNone() throws IOException {
        Told told = Reading.file("mt940-broken-entry.fin");

        assertThat(told.payments).isEmpty();
        assertThat(told.broken)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("6: The entry is not written");
    }

    @Test
    void readsAStatementWithoutNotes() throws IOException {
        Told told = Reading.file("mt950.fin");

        assertThat(told.broken).isEmpty();
        assertThat(told.rows()).hasSize(9).startsWith("6 OUT 1.2 EUR").endsWith("17 OUT 5000 EUR");
        assertThat(told.payments.getLast().reference()).isEqualTo("ORDER ROTTERDAM");
        assertThat(told.payments.getLast().bankReference()).isEqualTo("2002-05-28/47829");
    }

    @Test
    void readsTransfersBehindTheirAcknowledgements() throws IOException {
        Told told = Reading.file("MT103-bulk-with-ack.rje");

        assertThat(told.rows())
                .containsExactly(
                        "1 OUT 3700 USD 0000000000",
                        "20 OUT 1321.00 USD 1111111111",
                        "37 OUT 1417.8 USD 8888888888");
        assertThat(told.skipped)
                .hasSize(3)
                .allMatch(s -> s.endsWith("the network took the message of this number (ACK)"));
        assertThat(told.broken).isEmpty();
    }

    @Test
    void readsEveryTransferOfAFileWithStraySigns() throws IOException {
        Told told = Reading.file("MT103-out-ack.rje");

        assertThat(told.payments).hasSize(13);
        assertThat(told.broken).isEmpty();
        assertThat(told.rows())
                .contains(
                        "1 IN 1814.28 USD FOO CAPITAL MARKETS LP",
                        "200 OUT 10000 EUR ES0123456789012345671234");
    }

    @Test
    void letsTheBankStandForAPayerWhoIsOnlyNamed() throws IOException {
        Payment payment =
                Reading.file("MT103-out-ack.rje").payments.stream()
                        .filter(p -> p.line() == 164)
                        .findFirst()
                        .orElseThrow();

        assertThat(payment.own()).isEqualTo(new PaymentParty("CRESLULL", "CRESLULL", "CRESLULL"));
        assertThat(payment.more()).containsEntry("payer, of whom no account is told", "FOO SA");
        assertThat(payment.counterparty().name()).isEqualTo("FOO SA");
    }

    @Test
    void keepsABraceWithinAField() throws IOException {
        Told told = Reading.file("mt103-brace.fin");

        assertThat(told.payments.getFirst().own().account()).isEqualTo("1234}5678");
        assertThat(told.payments.getFirst().time()).isEqualTo("2005-11-02T11:01+00:00");
        assertThat(told.payments.getFirst().reference())
                .isEqualTo(
                        "/CNC/FRA. 6666 CUENTA 66 EEEEEEE MANT NIMIENTO EQUIPOS E UUUUUUUUUUUUU"
                                + " TO");
    }

    @Test
    void readsEveryRequestOfAnInstruction() throws IOException {
        Told told = Reading.file("mt101.fin");

        assertThat(told.rows())
                .containsExactly(
                        "11 OUT 12500 GBP 1091282",
                        "16 OUT 15000 GBP 8123560",
                        "21 OUT 10000 GBP 2179742");
        assertThat(told.payments).allMatch(p -> p.own().name().equals("MAG-NUM INC."));
    }

    @Test
    void readsATransferBetweenBanks() throws IOException {
        Payment payment = Reading.file("mt202.fin").payments.getFirst();

        assertThat(payment.own().account()).isEqualTo("BGLLLUYY");
        assertThat(payment.counterparty())
                .isEqualTo(new PaymentParty("ES4100940060792840000017", "FOOBARYY", "FOOBARYYXXX"));
        assertThat(payment.paid()).isEqualTo(new Payment.Amount("199999.99", "EUR"));
        assertThat(payment.time()).isEqualTo("2006-03-06T13:39+01:00");
    }

    @Test
    void tellsWhatAMessageLacks() throws IOException {
        assertThat(Reading.file("mt103-empty.fin").broken)
                .containsExactly(
                        "1: The message has no field 32A (value date, currency and amount).");
    }

    @Test
    void saysThatAnotherMessageIsNoPayment() throws IOException {
        assertThat(Reading.file("mt320.fin").skipped).containsExactly("1: MT320 is no payment");
    }
}
