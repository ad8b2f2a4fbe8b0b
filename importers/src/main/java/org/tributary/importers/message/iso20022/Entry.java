// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;

import java.util.Optional;

/// One entry of an account report (`Ntry`), and what each of its transactions (`TxDtls`) becomes.
/// Sources: ISO 20022 message definitions camt.052, 053, 054. Not thread-safe.
final class Entry {

    private final Element element;
    private final PaymentParty owner;
    private final String created;
    private final Payment.Amount amount;
    private final Payment.Way way;

    /// @param element the entry without its transactions
    /// @param owner the account the report is about
    /// @param created when the report was made, for entries that are not dated
    Entry(Element element, PaymentParty owner, String created) {
        this.element = element;
        this.owner = owner;
        this.created = created;
        amount = element.amount("Amt");
        way = way(element).orElse(Payment.Way.OUT);
    }

    /// Which way money went; a reversal says how it was booked, not how the original was.
    static Optional<Payment.Way> way(Element element) {
        return switch (element.get("CdtDbtInd")) {
            case "CRDT" -> Optional.of(Payment.Way.IN);
            case "DBIT" -> Optional.of(Payment.Way.OUT);
            default -> Optional.empty();
        };
    }

    Payment.Amount amount() {
        return amount;
    }

    Payment.Way way() {
        return way;
    }

    long line() {
        return element.line();
    }

    String shown() {
        return element.shown();
    }

    boolean saysDirection() {
        return way(element).isPresent();
    }

    /// `BOOK`, `PDNG`, `INFO`, `FUTR`, or empty.
    String status() {
        return element.first("Sts", "Sts/Cd", "Sts/Prtry");
    }

    /// The entry as one payment, of whose transactions nothing more is known.
    Payment asOne() {
        return payment(new Element("TxDtls", "", element.line()), amount, way);
    }

    /// One transaction of the entry.
    ///
    /// @param inAccount what it moved on the account, with its currency
    /// @param direction which way it moved
    Payment of(Element details, Payment.Amount inAccount, Payment.Way direction) {
        return payment(details, inAccount, direction);
    }

    /// What a transaction moved: its own amount in the entry's currency, else what it says in
    /// another one. Empty if it has no amount of its own.
    Optional<Payment.Amount> amountOf(Element details) {
        Optional<Payment.Amount> other = Optional.empty();
        for (Payment.Amount own : AmountDetails.all(details)) {
            if (own.currency().equals(amount.currency())) {
                return Optional.of(own);
            }
            other = other.isPresent() ? other : Optional.of(own);
        }
        return other;
    }

    private Payment payment(Element details, Payment.Amount inAccount, Payment.Way direction) {
        Payment payment = new Payment(details.line());
        parties(payment, details, direction);
        amounts(payment, details, inAccount, direction);
        String value = element.first("ValDt/Dt", "ValDt/DtTm");
        String booked = element.first("BookgDt/DtTm", "BookgDt/Dt");
        String settled = details.first("RltdDts/IntrBkSttlmDt");
        payment.at(firstOf(booked, value, settled, created), value);
        fee(payment, details, inAccount.currency());
        codes(payment, details);
        references(payment, details);
        remittance(payment, details);
        payment.more("account servicer note", details.get("AddtlTxInf"));
        payment.more("entry", element.unasked());
        payment.more("further", details.unasked());
        return payment;
    }

    private void parties(Payment payment, Element details, Payment.Way direction) {
        Element related = details.at("RltdPties");
        Element agents = details.at("RltdAgts");
        PaymentParty debtor =
                Parties.party(related.at("Dbtr"), related.at("DbtrAcct"), agents.at("DbtrAgt"));
        PaymentParty creditor =
                Parties.party(related.at("Cdtr"), related.at("CdtrAcct"), agents.at("CdtrAgt"));
        boolean goesBack =
                element.get("RvslInd").equals("true") || details.at("RtrInf").isPresent();
        PaymentParty usual = direction == Payment.Way.IN ? debtor : creditor;
        PaymentParty opposite = direction == Payment.Way.IN ? creditor : debtor;
        // Money that goes back names the parties of the payment it undoes.
        boolean turned = usual.sameAccount(owner) || (goesBack && usual.isUnknown());
        PaymentParty other = turned && !opposite.sameAccount(owner) ? opposite : usual;
        PaymentParty self = turned ? usual : opposite;
        payment.of(self.sameAccount(owner) ? owner.called(self.name()) : owner, other, direction);
        if (goesBack) {
            payment.more("reversal", "true");
        }
        Parties.keep("debtor", related.at("Dbtr"), payment);
        Parties.keep("creditor", related.at("Cdtr"), payment);
        Parties.keepWhole("ultimate debtor", related.at("UltmtDbtr"), payment);
        Parties.keepWhole("ultimate creditor", related.at("UltmtCdtr"), payment);
        Parties.keepWhole("initiating party", related.at("InitgPty"), payment);
        if (!self.sameAccount(owner) && !self.isUnknown()) {
            payment.more(
                    direction == Payment.Way.IN ? "creditor" : "debtor",
                    (self.name() + " " + self.account()).strip());
        }
    }

    /// The instructed amount in another currency is the counterparty's side.
    private static void amounts(
            Payment payment, Element details, Payment.Amount inAccount, Payment.Way direction) {
        Payment.Amount foreign = AmountDetails.inOtherCurrency(details, inAccount.currency());
        Payment.Amount other = foreign.isNone() ? inAccount : foreign;
        if (direction == Payment.Way.IN) {
            payment.amounts(other, inAccount);
        } else {
            payment.amounts(inAccount, other);
        }
        AmountDetails.keep(details, payment);
    }

    private void fee(Payment payment, Element details, String currency) {
        Element charges =
                details.at("Chrgs").isPresent() ? details.at("Chrgs") : element.at("Chrgs");
        Payment.Amount total = charges.amount("TtlChrgsAndTaxAmt");
        if (total.isNone()) {
            total =
                    charges.all("Rcrd").size() == 1
                            ? charges.amount("Rcrd", "Amt")
                            : charges.amount("Amt");
        }
        if (total.currency().equals(currency)) {
            payment.fee(total.digits());
        } else {
            payment.more("charges", total.toString());
        }
    }

    private void codes(Payment payment, Element details) {
        String code = code(details.at("BkTxCd"));
        payment.channel(code.isEmpty() ? code(element.at("BkTxCd")) : code);
        payment.more(
                "proprietary code",
                firstOf(
                        details.get("BkTxCd", "Prtry", "Cd"),
                        element.get("BkTxCd", "Prtry", "Cd")));
        payment.purpose(details.first("Purp/Cd", "Purp/Prtry"));
        payment.more("status", status());
    }

    /// `PMNT/RCDT/ESCT`, or the bank's own code.
    private static String code(Element codes) {
        String domain = codes.get("Domn", "Cd");
        return domain.isEmpty()
                ? codes.get("Prtry", "Cd")
                : "%s/%s/%s"
                        .formatted(
                                domain,
                                codes.get("Domn", "Fmly", "Cd"),
                                codes.get("Domn", "Fmly", "SubFmlyCd"));
    }

    private void references(Payment payment, Element details) {
        Element refs = details.at("Refs");
        payment.bankReference(
                firstOf(refs.get("AcctSvcrRef"), element.get("AcctSvcrRef"), refs.get("TxId")));
        payment.more("entry reference", element.get("NtryRef"));
        payment.more("entry servicer reference", element.get("AcctSvcrRef"));
        payment.more("end-to-end id", refs.get("EndToEndId"));
        payment.more("uetr", refs.get("UETR"));
        payment.more("transaction id", refs.get("TxId"));
        payment.more("mandate id", refs.get("MndtId"));
        Element batch = element.at("NtryDtls", "Btch");
        payment.more("number of transactions", batch.get("NbOfTxs"));
        payment.more("batch", batch.first("PmtInfId", "MsgId"));
    }

    private void remittance(Payment payment, Element details) {
        String text = Remittance.text(details.at("RmtInf"));
        String note = element.get("AddtlNtryInf");
        payment.reference(text.isEmpty() ? note : text);
        payment.more("entry note", note);
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
