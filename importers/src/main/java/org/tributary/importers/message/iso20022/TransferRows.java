// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;

import java.util.List;

/// Turns one transaction of a credit transfer or direct debit (`CdtTrfTxInf`, `DrctDbtTxInf`) into
/// a payment. What the transaction does not say holds from the payment block above it, else from
/// the header of the message. Sources: ISO 20022 message definitions pain.001, pain.008, pacs.003,
/// pacs.008, pacs.009. Not thread-safe.
final class TransferRows {

    private final String message;
    private Element header = new Element("GrpHdr", "", 0);
    private Element block = new Element("PmtInf", "", 0);

    /// @param message name of the message, such as `pacs.008`
    TransferRows(String message) {
        this.message = message;
    }

    void header(Element groupHeader) {
        header = groupHeader;
    }

    /// What holds for the transactions that follow.
    void block(Element paymentInformation) {
        block = paymentInformation;
    }

    Payment.Amount amount(Element transaction) {
        for (String path :
                List.of("IntrBkSttlmAmt", "Amt/InstdAmt", "InstdAmt", "Amt/EqvtAmt/Amt")) {
            Payment.Amount amount = transaction.amount(path.split("/"));
            if (!amount.isNone()) {
                return amount;
            }
        }
        return Payment.Amount.NONE;
    }

    Payment payment(Element transaction) {
        Payment payment = new Payment(transaction.line());
        PaymentParty debtor = party("Dbtr", transaction);
        PaymentParty creditor = party("Cdtr", transaction);
        payment.between(debtor, creditor);
        Payment.Amount settled = amount(transaction);
        Payment.Amount instructed = transaction.amount("InstdAmt");
        boolean twoCurrencies =
                !instructed.isNone() && !instructed.currency().equals(settled.currency());
        payment.amounts(twoCurrencies ? instructed : settled, settled);
        payment.more("instructed amount", instructed.toString());
        payment.more("exchange rate", transaction.first("XchgRate", "XchgRateInf/XchgRate"));
        String date =
                lookup(
                        transaction,
                        "IntrBkSttlmDt",
                        "ReqdExctnDt/DtTm",
                        "ReqdExctnDt/Dt",
                        "ReqdExctnDt",
                        "ReqdColltnDt");
        String accepted = transaction.get("AccptncDtTm");
        payment.at(firstOf(accepted, date, header.get("CreDtTm")), date);
        payment.channel(message);
        payment.purpose(transaction.first("Purp/Cd", "Purp/Prtry"));
        payment.reference(Remittance.text(transaction.at("RmtInf")));
        references(transaction, payment);
        charges(transaction, settled, payment);
        further(transaction, payment);
        return payment;
    }

    private PaymentParty party(String role, Element transaction) {
        return Parties.party(
                part(transaction, role),
                part(transaction, role + "Acct"),
                part(transaction, role + "Agt"));
    }

    private Element part(Element transaction, String name) {
        for (Element place : List.of(transaction, block)) {
            if (place.at(name).isPresent()) {
                return place.at(name);
            }
        }
        return header.at(name);
    }

    private String lookup(Element transaction, String... paths) {
        for (Element place : List.of(transaction, block, header)) {
            String found = place.first(paths);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private void references(Element transaction, Payment payment) {
        Element ids = transaction.at("PmtId");
        boolean betweenBanks = message.startsWith("pacs");
        payment.bankReference(
                betweenBanks ? firstOf(ids.get("TxId"), ids.get("UETR"), ids.get("InstrId")) : "");
        payment.more("end-to-end id", ids.get("EndToEndId"));
        payment.more("transaction id", ids.get("TxId"));
        payment.more("instruction id", ids.get("InstrId"));
        payment.more("uetr", ids.get("UETR"));
        payment.more("batch", block.get("PmtInfId"));
        payment.more("message id", header.get("MsgId"));
        payment.more("mandate id", transaction.get("DrctDbtTx", "MndtRltdInf", "MndtId"));
    }

    private void charges(Element transaction, Payment.Amount settled, Payment payment) {
        payment.more("charges borne by", lookup(transaction, "ChrgBr"));
        List<Element> charges = transaction.all("ChrgsInf");
        if (charges.size() == 1
                && charges.getFirst().amount("Amt").currency().equals(settled.currency())) {
            payment.fee(charges.getFirst().amount("Amt").digits());
        }
    }

    private void further(Element transaction, Payment payment) {
        payment.more("payment type", part(transaction, "PmtTpInf").allText());
        Parties.keep("debtor", part(transaction, "Dbtr"), payment);
        Parties.keep("creditor", part(transaction, "Cdtr"), payment);
        Parties.keepWhole("ultimate debtor", part(transaction, "UltmtDbtr"), payment);
        Parties.keepWhole("ultimate creditor", part(transaction, "UltmtCdtr"), payment);
        Parties.keepWhole("initiating party", part(transaction, "InitgPty"), payment);
        payment.more("further", transaction.unasked());
        payment.more("payment block", block.unasked());
    }

    private static String firstOf(String... texts) {
        for (String text : texts) {
            if (Payment.isReference(text)) {
                return text;
            }
        }
        return "";
    }
}
