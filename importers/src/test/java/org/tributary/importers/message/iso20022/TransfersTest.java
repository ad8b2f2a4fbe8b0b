// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;
import org.tributary.importers.message.Told;

import java.io.IOException;

class TransfersTest {

    private static final String PACS =
            """
            <DataPDU><Body><AppHdr><BizMsgIdr>B1</BizMsgIdr></AppHdr>
            <p:Document xmlns:p="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.10"><p:FIToFICstmrCdtTrf>
            <p:GrpHdr><p:MsgId>M1</p:MsgId><p:CreDtTm>2024-05-02T10:00:00Z</p:CreDtTm>
            <p:NbOfTxs>1</p:NbOfTxs></p:GrpHdr>
            <p:CdtTrfTxInf><p:PmtId><p:InstrId>I1</p:InstrId><p:EndToEndId>E1</p:EndToEndId>
            <p:TxId>T1</p:TxId><p:UETR>eb6305c9-1f7f-49de-aed0-16487c27b42d</p:UETR></p:PmtId>
            <p:IntrBkSttlmAmt Ccy="USD">1080.00</p:IntrBkSttlmAmt>
            <p:IntrBkSttlmDt>2024-05-03</p:IntrBkSttlmDt>
            <p:InstdAmt Ccy="EUR">1000.00</p:InstdAmt><p:XchgRate>1.08</p:XchgRate>
            <p:ChrgBr>SHAR</p:ChrgBr>
            <p:Dbtr><p:Nm>Ada</p:Nm><p:PstlAdr><p:Ctry>FI</p:Ctry></p:PstlAdr></p:Dbtr>
            <p:DbtrAcct><p:Id><p:IBAN>FI7433010001222090</p:IBAN></p:Id></p:DbtrAcct>
            <p:DbtrAgt><p:FinInstnId><p:BICFI>ESSEFIHX</p:BICFI></p:FinInstnId></p:DbtrAgt>
            <p:CdtrAgt><p:FinInstnId><p:BICFI>BOFAUS3NXXX</p:BICFI></p:FinInstnId></p:CdtrAgt>
            <p:Cdtr><p:Nm>Bob</p:Nm></p:Cdtr>
            <p:CdtrAcct><p:Id><p:Othr><p:Id>000123</p:Id></p:Othr></p:Id></p:CdtrAcct>
            <p:Purp><p:Cd>GDDS</p:Cd></p:Purp>
            <p:RmtInf><p:Ustrd>Invoice 7</p:Ustrd></p:RmtInf></p:CdtTrfTxInf>
            </p:FIToFICstmrCdtTrf></p:Document></Body></DataPDU>
            """;

    @Test
    void readsATransferBetweenBanks() throws IOException {
        Payment payment = Reading.text(PACS).payments.getFirst();

        assertThat(payment.own())
                .isEqualTo(new PaymentParty("FI7433010001222090", "ESSEFIHX", "Ada", "FI"));
        assertThat(payment.counterparty()).isEqualTo(new PaymentParty("000123", "BOFAUS3N", "Bob"));
        assertThat(payment.paid()).isEqualTo(new Payment.Amount("1000.00", "EUR"));
        assertThat(payment.received()).isEqualTo(new Payment.Amount("1080.00", "USD"));
        assertThat(payment.time()).isEqualTo("2024-05-03");
        assertThat(payment.bankReference()).isEqualTo("T1");
        assertThat(payment.purpose()).isEqualTo("GDDS");
        assertThat(payment.reference()).isEqualTo("Invoice 7");
        assertThat(payment.more())
                .containsEntry("end-to-end id", "E1")
                .containsEntry("uetr", "eb6305c9-1f7f-49de-aed0-16487c27b42d")
                .containsEntry("charges borne by", "SHAR");
    }

    @Test
    void readsATransferOfBanksOwnMoney() throws IOException {
        Told told =
                Reading.text(
                        """
                        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.009.001.08"><FICdtTrf>
                        <CdtTrfTxInf><PmtId><UETR>u-1</UETR></PmtId>
                        <IntrBkSttlmAmt Ccy="EUR">5</IntrBkSttlmAmt>
                        <IntrBkSttlmDt>2024-05-03</IntrBkSttlmDt>
                        <Dbtr><FinInstnId><BICFI>ESSEFIHX</BICFI></FinInstnId></Dbtr>
                        <Cdtr><FinInstnId><BICFI>DEUTDEFF</BICFI></FinInstnId></Cdtr>
                        </CdtTrfTxInf></FICdtTrf></Document>
                        """);

        assertThat(told.payments.getFirst().own().account()).isEqualTo("ESSEFIHX");
        assertThat(told.rows()).containsExactly("2 OUT 5 EUR DEUTDEFF");
    }

    @Test
    void readsInstructionsInSeveralCurrencies() throws IOException {
        Told told = Reading.file("moov/pain001-three-currencies.xml");

        assertThat(told.broken).isEmpty();
        assertThat(told.rows())
                .containsExactly(
                        "47 OUT 10000000 JPY 23683707994125",
                        "89 OUT 500000 EUR BE30001216371411",
                        "138 OUT 1000000 USD 4895623");
        assertThat(told.payments).allMatch(p -> p.bankReference().isEmpty());
    }

    @Test
    void tellsWhenTheHeaderCountsOtherwise() throws IOException {
        Told told = Reading.file("moov/pain001-wrong-count.xml");

        assertThat(told.payments).hasSize(8);
        assertThat(told.broken)
                .containsExactly(
                        "354: The message states 7 transactions with a sum of 38.00, it holds 8"
                                + " with 38.00.");
    }

    @Test
    void readsDirectDebitsFromDebtorToCreditor() throws IOException {
        Told told = Reading.file("moov/pain008.xml");

        assertThat(told.payments).hasSize(2);
        assertThat(told.payments).allMatch(p -> p.way() == Payment.Way.OUT);
        assertThat(told.broken).isEmpty();
    }

    @Test
    void saysThatAStatusReportIsNoPayment() throws IOException {
        Told told = Reading.file("moov/pain002.xml");

        assertThat(told.payments).isEmpty();
        assertThat(told.skipped).containsExactly("2: pain.002 (CstmrPmtStsRpt) is no payment");
    }

    @Test
    void refusesADocumentTypeAndOpensNoFile() throws IOException {
        Told told =
                Reading.text(
                        """
                        <!DOCTYPE Document [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                        <Document><CstmrCdtTrfInitn><GrpHdr><MsgId>&x;</MsgId></GrpHdr>
                        </CstmrCdtTrfInitn></Document>
                        """);

        assertThat(told.payments).isEmpty();
        assertThat(told.broken)
                .containsExactly(
                        "1: The file declares a document type, which no payment message does.");
        assertThat(told.skipped).noneMatch(s -> s.contains("root:"));
    }

    @Test
    void doesNotCallAReturnNoPayment() throws IOException {
        Told told =
                Reading.text(
                        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pacs.004.001.09'><PmtRtr>"
                                + "<TxInf/></PmtRtr></Document>");

        assertThat(told.skipped).isEmpty();
        assertThat(told.broken)
                .containsExactly(
                        "1: pacs.004 (PmtRtr) moves money, but is not among the messages that are"
                                + " read.");
    }
}
