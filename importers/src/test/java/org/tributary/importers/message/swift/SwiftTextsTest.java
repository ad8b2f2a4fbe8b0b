// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;
import org.tributary.importers.message.Told;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

class SwiftTextsTest {

    private static String statement(String entries, String closing) {
        return """
        :20:STARTUMS
        :25:10020030/1234567
        :28C:1/1
        :60F:C231230EUR100,00
        %s
        :62F:%s
        -
        """
                .formatted(entries.strip(), closing);
    }

    private static String transfer(String fields) {
        return "{1:F01BANKDEFFAXXX0000000001}{2:I103BANKFRPPXXXXN}{4:\n" + fields.strip() + "\n-}";
    }

    @Test
    void readsTheNumberedPartsOfGermanBanks() throws IOException {
        String entry =
                """
                :61:2312310102D12,34NTRFNONREF//BR-1
                :86:166?00SEPA-UEBERWEISUNG?10931?20EREF+E-77?21SVWZ+Rechnung 4711
                ?22 vom Dezember?30DEUTDEFFXXX?31DE89370400440532013000?32Erika Muster
                ?33mann?34999
                """;
        Told told = Reading.text(statement(entry, "C240102EUR87,66"));
        Payment payment = told.payments.getFirst();

        assertThat(told.broken).isEmpty();
        assertThat(payment.own()).isEqualTo(new PaymentParty("1234567", "10020030", ""));
        assertThat(payment.counterparty())
                .isEqualTo(
                        new PaymentParty("DE89370400440532013000", "DEUTDEFF", "Erika Mustermann"));
        assertThat(payment.reference()).isEqualTo("Rechnung 4711 vom Dezember");
        assertThat(payment.channel()).isEqualTo("SEPA-UEBERWEISUNG");
        assertThat(payment.valueDate()).isEqualTo("2023-12-31");
        assertThat(payment.time()).isEqualTo("2024-01-02");
        assertThat(payment.bankReference()).isEqualTo("2024-01-02/BR-1");
        assertThat(payment.more())
                .containsEntry("end-to-end id", "E-77")
                .containsEntry("transaction code", "166")
                .containsEntry("86 ?34", "999");
    }

    @Test
    void readsTheNumberedPartsOfPolishBanks() throws IOException {
        String entry =
                """
                :61:240102CR5,00N195NONREF//R
                :86:034~00Przelew~20faktura ~217~3010201055~310000~32Jan Kowalski
                ~38PL61109010140000071219812874
                :NS:01own words
                """;
        Told told = Reading.text(statement(entry, "C240102EUR105,00"));
        Payment payment = told.payments.getFirst();

        assertThat(payment.counterparty())
                .isEqualTo(
                        new PaymentParty(
                                "PL61109010140000071219812874", "10201055", "Jan Kowalski"));
        assertThat(payment.reference()).isEqualTo("faktura 7");
        assertThat(told.skipped).contains("8: note to the statement");
    }

    @Test
    void takesFreeTextForFreeText() throws IOException {
        String entry = ":61:240102C5,00NTRFNONREF\n:86:800-20-1234 call us\nfor more";
        Payment payment = Reading.text(statement(entry, "C240102EUR105,00")).payments.getFirst();

        assertThat(payment.reference()).isEqualTo("800-20-1234 call us for more");
        assertThat(payment.counterparty().isUnknown()).isTrue();
    }

    @Test
    void passesOverTheLinesBanksPutBeforeAStatement() throws IOException {
        String lines = "ABNANL2A\n940\nABNANL2A\n";
        String one = statement(":61:2401020103C000000000500,01N654NONREF", "C240102EUR600,01");
        Told told = Reading.text(lines + one + lines + one);

        assertThat(told.rows())
                .containsExactly("8 IN 000000000500.01 EUR", "18 IN 000000000500.01 EUR");
        assertThat(told.broken).isEmpty();
        assertThat(told.skipped).contains("1: text between messages");
    }

    @Test
    void readsTheCodeWordsOfDutchBanks() throws IOException {
        String entry =
                """
                :61:240102C5,00N654NONREF
                :86:/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A
                /NAME/J. DE VRIES/REMI/Huur januari/EREF/NOTPROVIDED
                """;
        Payment payment = Reading.text(statement(entry, "C240102EUR105,00")).payments.getFirst();

        assertThat(payment.counterparty())
                .isEqualTo(new PaymentParty("NL91ABNA0417164300", "ABNANL2A", "J. DE VRIES"));
        assertThat(payment.reference()).isEqualTo("Huur januari");
        assertThat(payment.channel()).isEqualTo("SEPA OVERBOEKING");
        assertThat(payment.more()).doesNotContainKey("end-to-end id");
    }

    @Test
    void readsACounterpartyInOnePart() throws IOException {
        String entry =
                """
                :61:240102C5,00NTRFEREF//1
                :86:/EREF/A-1//CNTP/NL91ABNA0417164300/ABNANL2A/Jan Smit///REMI/USTD//gift/
                """;
        Payment payment = Reading.text(statement(entry, "C240102EUR105,00")).payments.getFirst();

        assertThat(payment.counterparty().name()).isEqualTo("Jan Smit");
        assertThat(payment.reference()).startsWith("gift");
    }

    @Test
    void bringsAReversalBack() throws IOException {
        String entries = ":61:240102RC10,00NTRFNONREF\n:61:240102RD4,00NTRFNONREF";
        Told told = Reading.text(statement(entries, "C240102EUR94,00"));

        assertThat(told.broken).isEmpty();
        assertThat(told.rows()).containsExactly("5 OUT 10.00 EUR", "6 IN 4.00 EUR");
        assertThat(told.payments).allMatch(p -> p.more().get("reversal").equals("true"));
    }

    @Test
    void readsSeveralStatementsWithoutBlocks() throws IOException {
        String one = statement(":61:240102C1,00NTRFNONREF", "C240102EUR101,00");
        Told told = Reading.text(one + one.replace("-\n", "") + one);

        assertThat(told.payments).hasSize(3);
        assertThat(told.broken).isEmpty();
    }

    @Test
    void tellsAStatementThatBreaksOff() throws IOException {
        String whole = statement(":61:240102C1,00NTRFNONREF", "C240102EUR101,00");
        Told told = Reading.text(whole.substring(0, whole.indexOf(":62F")));

        assertThat(told.rows()).containsExactly("5 IN 1.00 EUR");
        assertThat(told.broken)
                .containsExactly(
                        "1: The statement has no closing balance (62F or 62M), so it may be cut"
                                + " off.");
    }

    @Test
    void checksTheTotalsOfAnInterimReport() throws IOException {
        String report =
                """
                {1:F01BANKDEFFAXXX0000000001}{2:I942BANKFRPPXXXXN}{4:
                :20:R1
                :25:DE89370400440532013000EUR
                :28C:1
                :34F:EURD1,00
                :13D:2401021200+0100
                :61:240102C5,00NTRFNONREF
                :61:240102D2,50NTRFNONREF
                :90D:1EUR2,50
                :90C:2EUR5,00
                -}
                """;
        Told told = Reading.text(report);

        assertThat(told.rows()).containsExactly("7 IN 5.00 EUR", "8 OUT 2.50 EUR");
        assertThat(told.payments.getFirst().own().account()).isEqualTo("DE89370400440532013000");
        assertThat(told.skipped).contains("9: total of debits, checked");
        assertThat(told.broken)
                .containsExactly(
                        "10: The report states credits of 2EUR5,00, it holds 1 with 5.00.");
    }

    @Test
    void readsCustomersInNumberedLinesAndTwoCurrencies() throws IOException {
        Payment payment =
                Reading.text(
                                transfer(
                                        """
                                        :20:REF
                                        :23B:CRED
                                        :32A:240105USD1080,
                                        :33B:EUR1000,
                                        :36:1,08
                                        :50F:/DE89370400440532013000
                                        1/ERIKA MUSTERMANN
                                        2/HAUPTSTR 1
                                        3/DE/BERLIN
                                        :59F:/000123
                                        1/JOHN SMITH
                                        3/US/NEW YORK
                                        :57A:CHASUS33XXX
                                        :71A:SHA
                                        :71F:EUR5,
                                        """))
                        .payments
                        .getFirst();

        assertThat(payment.own())
                .isEqualTo(
                        new PaymentParty(
                                "DE89370400440532013000", "BANKDEFF", "ERIKA MUSTERMANN", "DE"));
        assertThat(payment.counterparty())
                .isEqualTo(new PaymentParty("000123", "CHASUS33", "JOHN SMITH", "US"));
        assertThat(payment.paid()).isEqualTo(new Payment.Amount("1000", "EUR"));
        assertThat(payment.received()).isEqualTo(new Payment.Amount("1080", "USD"));
        assertThat(payment.fee()).isEqualTo("5");
        assertThat(payment.more()).containsEntry("exchange rate", "1.08");
    }

    @Test
    void keepsTheCustomersBehindACover() throws IOException {
        String cover =
                """
                {1:F01BANKDEFFAXXX0000000001}{2:I202CHASUS33XXXXN}{3:{119:COV}{121:u-1}}{4:
                :20:C1
                :21:REF
                :32A:240105USD1080,
                :58A:BANKFRPP
                :50K:/1
                ADA
                :59:/2
                BOB
                -}
                """;
        Payment payment = Reading.text(cover).payments.getFirst();

        assertThat(payment.own().account()).isEqualTo("BANKDEFF");
        assertThat(payment.counterparty().account()).isEqualTo("BANKFRPP");
        assertThat(payment.bankReference()).isEqualTo("u-1");
        assertThat(payment.more())
                .containsEntry("underlying payer", "ADA 1")
                .containsEntry("underlying payee", "BOB 2");
    }

    @Test
    void skipsWhatTheNetworkRefused() throws IOException {
        String refused =
                "{1:F21BANKDEFFAXXX0000000001}{4:{177:2401051200}{451:1}{405:T27}}"
                        + transfer(":20:R\n:32A:240105EUR1,\n:50K:/1\nA\n:59:/2\nB");
        Told told = Reading.text(refused);

        assertThat(told.payments).isEmpty();
        assertThat(told.skipped).hasSize(2).last().asString().contains("refused by the network");
    }

    @Test
    void doesNotCallATransferItCannotReadNoPayment() throws IOException {
        Told told = Reading.text(transfer(":20:R").replace("I103", "I203"));

        assertThat(told.skipped).isEmpty();
        assertThat(told.broken)
                .containsExactly(
                        "1: An MT203 moves money, but is not among the messages that are read.");
    }

    @Test
    void losesOnlyAMessageThatNeverCloses() throws IOException {
        String whole = transfer(":20:R\n:32A:240105EUR1,\n:50K:/1\nA\n:59:/2\nB");
        String cut = whole.substring(0, whole.indexOf(":59:"));
        Told told = Reading.text(whole + "\n$\n" + cut + "\n$\n" + whole);

        assertThat(told.payments).hasSize(2);
        assertThat(told.broken).containsExactly("10: Block 4 of the message does not close.");
    }

    @Test
    void readsDosFilesPaddedToSectors() throws IOException {
        String whole =
                transfer(":20:R\n:32A:240105EUR1,\n:50K:/1\nA\n:59:/2\nB").replace("\n", "\r\n");
        String padded = "\u0001" + whole + "\u0003" + " ".repeat(300);
        Told told = Reading.text(padded + padded);

        assertThat(told.payments).hasSize(2);
        assertThat(told.broken).isEmpty();
        assertThat(told.skipped).isEmpty();
    }

    @Test
    void refusesAGiganticField() throws IOException {
        String fields =
                ":20:R\n:32A:240105EUR1,\n:50K:/1\nA\n:59:/2\nB\n:70:" + "X".repeat(10_000_000);
        Told told =
                Reading.text(
                        transfer(fields)
                                + "\n"
                                + transfer(":20:R\n:32A:240105EUR1,\n:50K:/1\n:59:/2"));

        assertThat(told.broken)
                .containsExactly("1: The message is longer than any message can be.");
        assertThat(told.payments).hasSize(1);
    }

    @Test
    void takesACurrencyThatIsNoneAsItStands() throws IOException {
        Told told = Reading.text(transfer(":20:R\n:32A:240105XX1,\n:50K:/1\n:59:/2"));

        assertThat(told.broken)
                .containsExactly(
                        "1: Field 32A '240105XX1,' is not a value date, a currency and an amount.");
    }

    @Test
    void tellsItsFilesFromOthers() {
        SwiftReader reader = new SwiftReader();

        assertThat(reader.mayRead(bytes(transfer(":20:R")))).isTrue();
        assertThat(reader.mayRead(bytes(statement("", "C240102EUR100,00")))).isTrue();
        assertThat(reader.mayRead(bytes("date,amount\n2024-01-01,1\n"))).isFalse();
        assertThat(reader.mayRead(bytes("id,message\n1,\"" + transfer(":20:R") + "\"\n")))
                .isFalse();
        assertThat(reader.mayRead(bytes("\u0001" + transfer(":20:R")))).isTrue();
        assertThat(reader.mayRead(bytes(""))).isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
