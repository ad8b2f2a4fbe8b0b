// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.ofx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;
import org.tributary.importers.message.Told;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class OfxReaderTest {

    private static final String SGML =
            """
            OFXHEADER:100
            DATA:OFXSGML
            VERSION:102
            CHARSET:1252

            <OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS>
            <DTSERVER>20240131120000[-5:EST]<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1>
            <BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>USD
            <BANKACCTFROM><BANKID>121000248<ACCTID>0012345<ACCTTYPE>CHECKING</BANKACCTFROM>
            <BANKTRANLIST><DTSTART>20240101<DTEND>20240131
            <STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20240105120000.000[-5:EST]<TRNAMT>-42.50
            <FITID>F1<NAME>Smith &amp; Sons<MEMO>Invoice 7</STMTTRN>
            <STMTTRN>
            <TRNTYPE>CREDIT
            <DTPOSTED>20240106
            <TRNAMT>1250,00
            <FITID>F2
            <CHECKNUM>101
            <PAYEE><NAME>Acme<ADDR1>1 Main St<CITY>Town</PAYEE>
            </STMTTRN>
            </BANKTRANLIST><LEDGERBAL><BALAMT>5250.00<DTASOF>20240131</LEDGERBAL>
            </STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
            """;

    private static Told read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private static Told read(String text, Charset charset) throws IOException {
        Told told = new Told();
        new OfxReader().read(() -> new ByteArrayInputStream(text.getBytes(charset)), told);
        return told;
    }

    @Test
    void readsStatementsWithoutEndTags() throws IOException {
        Told told = read(SGML);

        assertThat(told.rows())
                .containsExactly("11 OUT 42.50 USD Smith & Sons", "13 IN 1250.00 USD Acme");
        assertThat(told.broken).isEmpty();
        Payment first = told.payments.getFirst();
        assertThat(first.own()).isEqualTo(new PaymentParty("0012345", "121000248", ""));
        assertThat(first.time()).isEqualTo("2024-01-05T12:00:00.000-05:00");
        assertThat(first.bankReference()).isEqualTo("F1");
        assertThat(first.reference()).isEqualTo("Invoice 7");
        assertThat(told.payments.getLast().time()).isEqualTo("2024-01-06");
        assertThat(told.payments.getLast().more())
                .containsEntry("cheque number", "101")
                .containsEntry("payee.addr1", "1 Main St");
        assertThat(told.skipped).anyMatch(s -> s.endsWith("ledger balance 5250.00 USD"));
    }

    @Test
    void readsTheSameStatementAsXml() throws IOException {
        Told told =
                read(
                        """
                        <?xml version="1.0"?><?OFX OFXHEADER="200" VERSION="220"?>
                        <OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>EUR</CURDEF>
                        <CCACCTFROM><ACCTID>4111</ACCTID></CCACCTFROM><BANKTRANLIST>
                        <STMTTRN><TRNTYPE>POS</TRNTYPE><DTPOSTED>20240105</DTPOSTED>
                        <TRNAMT>-3.00</TRNAMT><FITID>X</FITID><SIC>5411</SIC><NAME>Caf&#233;</NAME>
                        <CURRENCY><CURRATE>1.1</CURRATE><CURSYM>USD</CURSYM></CURRENCY></STMTTRN>
                        </BANKTRANLIST></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>
                        """);

        assertThat(told.rows()).containsExactly("4 OUT 3.00 USD Café");
        assertThat(told.payments.getFirst().own().account()).isEqualTo("4111");
        assertThat(told.payments.getFirst().more()).containsEntry("merchant-category", "5411");
    }

    @Test
    void readsNamesInTheOldCharset() throws IOException {
        Told told = read(SGML.replace("Acme", "Müller"), Charset.forName("windows-1252"));

        assertThat(told.payments.getLast().counterparty().name()).isEqualTo("Müller");
    }

    @Test
    void keepsAccountsOfOneFileApart() throws IOException {
        String second = SGML.substring(SGML.indexOf("<STMTTRNRS>")).replace("0012345", "0099");
        Told told = read(SGML.replace("</BANKMSGSRSV1></OFX>\n", "") + second);

        assertThat(told.payments.stream().map(p -> p.own().account()))
                .containsExactly("0012345", "0012345", "0099", "0099");
    }

    @Test
    void tellsWhereTheFileBreaksOff() throws IOException {
        Told told = read(SGML.substring(0, SGML.indexOf("<FITID>F2")));

        assertThat(told.payments).hasSize(1);
        assertThat(told.broken)
                .containsExactly("13: The file ends in the middle of a transaction or tag.");
    }

    @Test
    void losesNoTransactionThatIsNotClosed() throws IOException {
        Told told = read(SGML.replace("<MEMO>Invoice 7</STMTTRN>", "<MEMO>Invoice 7"));

        assertThat(told.payments).hasSize(1);
        assertThat(told.broken)
                .containsExactly("11: The transaction does not end before the next one starts.");
    }

    @Test
    void refusesAGiganticValue() throws IOException {
        Told told = read(SGML.replace("Invoice 7", "x".repeat(2_000_000)));

        assertThat(told.broken)
                .containsExactly(
                        "11: A value of this transaction is longer than any value can be.");
        assertThat(told.payments).hasSize(1);
    }

    @Test
    void readsAZoneWithHalfAnHour() {
        assertThat(OfxText.time("20240105120000[+5.30:IST]"))
                .isEqualTo("2024-01-05T12:00:00+05:30");
        assertThat(OfxText.time("20240105120000[5.5:IST]")).isEqualTo("2024-01-05T12:00:00+05:30");
        assertThat(OfxText.time("20240105120000[GMT]")).isEqualTo("2024-01-05T12:00:00Z");
        assertThat(OfxText.time("202401051200")).isEqualTo("2024-01-05T12:00");
        assertThat(OfxText.time("yesterday")).isEqualTo("yesterday");
    }

    @Test
    void takesTheMoneyOfAnInvestmentAccountAndNotItsTrades() throws IOException {
        Told told =
                read(
                        """
                        OFXHEADER:100

                        <OFX><INVSTMTMSGSRSV1><INVSTMTTRNRS><INVSTMTRS><CURDEF>USD
                        <INVACCTFROM><BROKERID>broker.com<ACCTID>77</INVACCTFROM><INVTRANLIST>
                        <BUYSTOCK><INVBUY><INVTRAN><FITID>1<DTTRADE>20240105</INVTRAN>
                        <UNITS>5<TOTAL>-100.00</INVBUY><BUYTYPE>BUY</BUYSTOCK>
                        <INVBANKTRAN><STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20240106<TRNAMT>7.00
                        <FITID>2<NAME>Dividend</STMTTRN><SUBACCTFUND>CASH</INVBANKTRAN>
                        </INVTRANLIST></INVSTMTRS></INVSTMTTRNRS></INVSTMTMSGSRSV1></OFX>
                        """);

        assertThat(told.rows()).containsExactly("7 IN 7.00 USD Dividend");
        assertThat(told.payments.getFirst().own().bank()).isEqualTo("broker.com");
        assertThat(told.skipped).contains("6: BUYSTOCK is no payment");
    }

    @Test
    void readsAmountsWithEitherSign() {
        assertThat(OfxText.amount("-1,234.50")).isEqualTo("-1234.50");
        assertThat(OfxText.amount("1.234,50")).isEqualTo("1234.50");
        assertThat(OfxText.amount("1234,50")).isEqualTo("1234.50");
        assertThat(OfxText.amount("1234.50")).isEqualTo("1234.50");
    }
}
