// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;
import org.tributary.importers.message.Told;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

class CamtTest {

    private static final String ENTRY =
            """
            <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts>BOOK</Sts>
            <BookgDt><Dt>2024-03-01</Dt></BookgDt>%s</Ntry>
            """;

    private static String statement(String entries) {
        return """
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
        <Stmt><Id>1</Id><Acct><Id><IBAN>FI7433010001222090</IBAN></Id>
        <Svcr><FinInstnId><BICFI>ESSEFIHX</BICFI></FinInstnId></Svcr></Acct>
        %s</Stmt></BkToCstmrStmt></Document>
        """
                .formatted(entries);
    }

    private static String balance(String type, String amount) {
        return """
        <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%s</Amt>
        <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2024-03-01</Dt></Dt></Bal>
        """
                .formatted(type, amount);
    }

    private static Told read(String xml) throws IOException {
        return Reading.text(xml);
    }

    @Test
    void readsAStatementWhoseFiguresAgree() throws IOException {
        Told told = Reading.file("moov/camt053-fi.xml");

        assertThat(told.broken).isEmpty();
        assertThat(told.payments).hasSize(13);
        assertThat(told.rows())
                .startsWith(
                        "246 OUT 1000.12 EUR",
                        "254 OUT 4000.00 EUR",
                        "328 OUT 2000.02 EUR 29501800020582")
                .contains("506 IN 2000.00 EUR", "614 IN 2120.00 EUR DEBTOR NAME");
        assertThat(told.skipped)
                .anyMatch(
                        s ->
                                s.contains(
                                        "balances checked: opening 10000.00 EUR and 10 entries of"
                                                + " 13644.83 EUR make 23644.83 EUR"));
    }

    @Test
    void givesPaidAndReceivedTheirOwnCurrencies() throws IOException {
        Payment foreign =
                Reading.file("moov/camt053-fi.xml").payments.stream()
                        .filter(p -> p.line() == 614)
                        .findFirst()
                        .orElseThrow();

        assertThat(foreign.paid()).isEqualTo(new Payment.Amount("3200.00", "USD"));
        assertThat(foreign.received()).isEqualTo(new Payment.Amount("2120.00", "EUR"));
        assertThat(foreign.fee()).isEqualTo("20.00");
        assertThat(foreign.more()).containsEntry("exchange rate", "0.666667");
    }

    @Test
    void makesARowOfEachTransactionOfABatch() throws IOException {
        Told told = Reading.file("moov/camt054-batches.xml");

        assertThat(told.rows())
                .containsExactly(
                        "57 IN 250.00 CHF CH5109000000250092291",
                        "126 IN 200.00 CHF CH5109000000250092291",
                        "195 IN 300.00 CHF CH5109000000250092291",
                        "264 IN 324.00 CHF CH5109000000250092291",
                        "331 IN 463.00 CHF CH5109000000250092291",
                        "440 OUT 147.00 CHF");
        assertThat(told.broken).isEmpty();
    }

    @Test
    void tellsWhenBalancesDoNotAgree() throws IOException {
        assertThat(Reading.file("moov/camt053-disagrees.xml").broken)
                .containsExactly(
                        "240: The balances do not agree: opening 211993.19 CHF and 5 entries of"
                            + " 4656.02 CHF make 216649.21 CHF, the statement closes at 215112.21"
                            + " CHF.");
    }

    @Test
    void seesWhoSentMoneyBack() throws IOException {
        Payment back = Reading.file("moov/camt054-return.xml").payments.getFirst();

        assertThat(back.way()).isEqualTo(Payment.Way.IN);
        assertThat(back.counterparty().name()).isEqualTo("Robert Schneider SA");
        assertThat(back.more()).containsEntry("reversal", "true");
        assertThat(back.more().get("further")).contains("RtrInf/Rsn/Cd=AC01");
    }

    @Test
    void readsTheFirstVersion() throws IOException {
        Payment payment = Reading.file("genkgo/camt052.v1.xml").payments.getFirst();

        assertThat(payment.own())
                .isEqualTo(new PaymentParty("CH2801234000123456789", "AAAA BANKEN", "FINPETROL"));
        assertThat(payment.paid()).isEqualTo(new Payment.Amount("200000", "SEK"));
        assertThat(payment.time()).isEqualTo("2007-10-18T10:15:00+01:00");
        assertThat(payment.bankReference()).isEqualTo("AAAASESS-FP-ACCR-01");
        assertThat(payment.more().get("entry")).contains("NbOfTxs=20");
    }

    @Test
    void skipsWhatIsPending() throws IOException {
        Told told = Reading.file("genkgo/camt052.v4.xml");

        assertThat(told.payments).isEmpty();
        assertThat(told.skipped).contains("70: 200000 SEK is pending (PDNG) and not booked yet");
    }

    @Test
    void keepsTheDigitsOfTheFile() throws IOException {
        assertThat(
                        Reading.file("genkgo/camt053.v2.five.decimals.xml")
                                .payments
                                .getFirst()
                                .received())
                .isEqualTo(new Payment.Amount("8.850", "EUR"));
    }

    @Test
    void tellsOfABatchInAnotherCurrency() throws IOException {
        Told told = Reading.file("genkgo/camt054.v8.xml");

        assertThat(told.payments).hasSize(3);
        assertThat(told.broken)
                .containsExactly(
                        "63: The 3 transactions of this entry are not in SEK and"
                                + " cannot be compared with the 200000 SEK the entry books.");
    }

    @Test
    void takesAnEmptyStatementForEmpty() throws IOException {
        Told told = Reading.file("genkgo/camt053.v2.wrong.xml");

        assertThat(told.payments).isEmpty();
        assertThat(told.broken).isEmpty();
        assertThat(told.skipped).containsExactly("4: header of the message");
    }

    @Test
    void tellsABatchThatDoesNotAddUpAndLosesNothing() throws IOException {
        String two =
                "<NtryDtls><TxDtls><Amt Ccy='EUR'>60.00</Amt></TxDtls>"
                        + "<TxDtls><Amt Ccy='EUR'>39.99</Amt></TxDtls></NtryDtls>";
        Told told = read(statement(ENTRY.formatted("100.00", "DBIT", two)));

        assertThat(told.rows()).containsExactly("5 OUT 60.00 EUR", "5 OUT 39.99 EUR");
        assertThat(told.broken)
                .containsExactly(
                        "4: The sum of the 2 transactions of this entry is -99.99 EUR, the entry"
                                + " books -100.00 EUR.");
    }

    @Test
    void allowsForChargesBetweenEntryAndTransactions() throws IOException {
        String one =
                "<NtryDtls><TxDtls><Amt Ccy='EUR'>98.00</Amt><Chrgs><TtlChrgsAndTaxAmt"
                        + " Ccy='EUR'>2.00</TtlChrgsAndTaxAmt></Chrgs></TxDtls></NtryDtls>";
        Told told = read(statement(ENTRY.formatted("100.00", "DBIT", one)));

        assertThat(told.broken).isEmpty();
        assertThat(told.rows()).containsExactly("5 OUT 100.00 EUR");
        assertThat(told.payments.getFirst().fee()).isEqualTo("2.00");
        assertThat(told.payments.getFirst().more()).containsEntry("own amount", "98.00 EUR");
    }

    @Test
    void keepsABatchWithoutAmountsAsOneRow() throws IOException {
        String two =
                "<NtryDtls><TxDtls><Refs><EndToEndId>A</EndToEndId></Refs></TxDtls>"
                        + "<TxDtls><Refs><EndToEndId>B</EndToEndId></Refs></TxDtls></NtryDtls>";
        Told told = read(statement(ENTRY.formatted("100.00", "CRDT", two)));

        assertThat(told.rows()).containsExactly("4 IN 100.00 EUR");
        assertThat(told.payments.getFirst().more())
                .containsEntry("number of transactions", "2")
                .hasEntrySatisfying("transactions", t -> assertThat(t).contains("=A", "=B"));
    }

    @Test
    void findsTheOtherPartyOfAReversal() throws IOException {
        String reversed =
                "<RvslInd>true</RvslInd><NtryDtls><TxDtls><RltdPties><Cdtr><Pty><Nm>Shop</Nm></Pty>"
                        + "</Cdtr></RltdPties></TxDtls></NtryDtls>";
        Payment payment =
                read(statement(ENTRY.formatted("5.00", "CRDT", reversed))).payments.getFirst();

        assertThat(payment.way()).isEqualTo(Payment.Way.IN);
        assertThat(payment.counterparty().name()).isEqualTo("Shop");
    }

    @Test
    void checksBalancesToTheCent() throws IOException {
        String agrees =
                balance("OPBD", "10.00")
                        + balance("CLBD", "5.01")
                        + ENTRY.formatted("4.99", "DBIT", "");
        String differs =
                balance("OPBD", "10.00")
                        + balance("CLBD", "5.00")
                        + ENTRY.formatted("4.99", "DBIT", "");

        assertThat(read(statement(agrees)).broken).isEmpty();
        assertThat(read(statement(differs)).broken).hasSize(1);
    }

    @Test
    void readsWhatStandsBeforeTheFileBreaksOff() throws IOException {
        String whole =
                statement(
                        ENTRY.formatted("1.00", "CRDT", "") + ENTRY.formatted("2.00", "CRDT", ""));
        Told told = read(whole.substring(0, whole.lastIndexOf("<Sts>")));

        assertThat(told.rows()).containsExactly("4 IN 1.00 EUR");
        assertThat(told.broken).hasSize(1).first().asString().contains("stops being XML");
    }

    @Test
    void refusesAnEntryThatDoesNotSayItsDirection() throws IOException {
        assertThat(read(statement(ENTRY.formatted("1.00", "", ""))).broken)
                .containsExactly("4: The entry does not say whether it is a credit or a debit.");
    }

    @Test
    void refusesAnElementOfGiganticText() throws IOException {
        String note = "<AddtlNtryInf>" + "x".repeat(9 << 20) + "</AddtlNtryInf>";
        Told told = read(statement(ENTRY.formatted("1.00", "CRDT", note)));

        assertThat(told.broken).hasSize(1).first().asString().contains("AddtlNtryInf");
        assertThat(told.rows()).containsExactly("4 IN 1.00 EUR");
    }

    @Test
    void handsOnALargeBatchWhileItIsRead() throws IOException {
        String many =
                "<NtryDtls>"
                        + "<TxDtls><Amt Ccy='EUR'>0.01</Amt></TxDtls>".repeat(5_000)
                        + "</NtryDtls>";
        Told told = read(statement(ENTRY.formatted("50.00", "DBIT", many)));

        assertThat(told.payments).hasSize(5_000);
        assertThat(told.broken).isEmpty();
    }

    @Test
    void tellsWhenTheFileGoesBeyondAnyMessage() throws IOException {
        String deep = "<X>".repeat(200_000) + "</X>".repeat(200_000);
        Told told = read(statement(ENTRY.formatted("1.00", "CRDT", deep)));

        assertThat(told.broken).hasSize(1).first().asString().contains("too deep");
    }

    @Test
    void tellsBytesThatAreNoText() throws IOException {
        String xml = statement(ENTRY.formatted("1.00", "CRDT", "") + "<Ntry><NtryRef>\u00E9");
        Told told = Reading.bytes(xml.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(told.rows()).containsExactly("4 IN 1.00 EUR");
        assertThat(told.broken).hasSize(1).first().asString().contains("no text in the charset");
    }

    @Test
    void tellsTheTransactionsOfALargeBatchWithoutAmounts() throws IOException {
        String many =
                "<NtryDtls>"
                        + "<TxDtls><Refs><EndToEndId>E</EndToEndId></Refs></TxDtls>".repeat(3_000)
                        + "</NtryDtls>";
        Told told = read(statement(ENTRY.formatted("50.00", "DBIT", many)));

        assertThat(told.rows()).containsExactly("4 OUT 50.00 EUR");
        assertThat(told.payments.getFirst().more()).containsEntry("number of transactions", "3000");
        assertThat(told.skipped).filteredOn(s -> s.contains("of a batch")).hasSize(3_000);
        assertThat(told.broken).isEmpty();
    }

    @Test
    void tellsWhatAnEntryThatIsNotBookedHolds() throws IOException {
        String pending =
                ENTRY.formatted(
                                "50.00",
                                "DBIT",
                                "<NtryDtls>"
                                        + "<TxDtls><Amt Ccy='EUR'>0.01</Amt></TxDtls>".repeat(5_000)
                                        + "</NtryDtls>")
                        .replace("BOOK", "PDNG");
        Told told = read(statement(pending));

        assertThat(told.payments).isEmpty();
        assertThat(told.broken).isEmpty();
        assertThat(told.skipped)
                .contains("4: 50.00 EUR is pending (PDNG) and not booked yet")
                .filteredOn(s -> s.endsWith("of an entry that is not booked"))
                .hasSizeGreaterThan(2_000);
    }
}
