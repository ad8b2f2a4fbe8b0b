// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;
import org.tributary.importers.message.PaymentSink;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A payment out of a transfer message: MT103 (also STP and REMIT), MT202 and 205 (also COV), MT900
/// and 910. Every field that is not part of the payment is kept by its tag. Not thread-safe.
final class TransferRow {

    private static final List<String> TIMES = List.of("SNDTIME", "RNCTIME", "CLSTIME");

    private final FinMessage message;
    private final PaymentSink sink;

    TransferRow(FinMessage message, PaymentSink sink) {
        this.message = message;
        this.sink = sink;
    }

    /// MT103: customer 50 pays customer 59.
    void customer() throws IOException {
        Optional<FinAmounts.Dated> settled = settled();
        if (settled.isEmpty()) {
            return;
        }
        if (missing("50", "ordering customer") || missing("59", "beneficiary")) {
            return;
        }
        FinParty payer = party("50");
        FinParty payee = party("59");
        Payment payment = new Payment(message.line());
        PaymentParty from = payer.at(orElse(party("52").bank(), message.sender()));
        PaymentParty to = payee.at(orElse(party("57").bank(), message.receiver()));
        boolean numbered = !from.account().isEmpty() || !to.account().isEmpty();
        if (!numbered && from.bank().isEmpty()) {
            nobody();
            return;
        }
        if (numbered) {
            payment.between(from, to);
        } else {
            // Names alone are no accounts: the payer's bank stands for the payer it names.
            payment.of(bank(from.bank()), to, Payment.Way.OUT);
            payment.more("payer, of whom no account is told", from.name());
        }
        amounts(payment, settled.get().amount());
        address("payer address", payer, payment);
        address("payee address", payee, payment);
        payment.reference(FinText.unfolded(message.text("70")));
        common(payment, settled.get());
        sink.payment(payment);
    }

    /// MT202: the bank of field 52, else the sender, pays the bank of field 58.
    void betweenBanks() throws IOException {
        Optional<FinAmounts.Dated> settled = settled();
        if (settled.isEmpty() || missing("58", "beneficiary institution")) {
            return;
        }
        FinParty ordering = party("52");
        FinParty beneficiary = party("58");
        Payment payment = new Payment(message.line());
        PaymentParty from =
                ordering.equals(FinParty.NONE)
                        ? bank(message.sender())
                        : ordering.at(ordering.bank());
        String keeper = orElse(party("57").bank(), message.receiver());
        PaymentParty to = beneficiary.at(keeper);
        if (from.account().isEmpty() && to.account().isEmpty()) {
            nobody();
            return;
        }
        payment.between(from, to);
        payment.amount(settled.get().amount());
        payment.more("related reference", message.text("21"));
        FinParty underlyingPayer = party("50");
        FinParty underlyingPayee = party("59");
        underlying("underlying payer", underlyingPayer, payment);
        underlying("underlying payee", underlyingPayee, payment);
        payment.reference(
                FinText.unfolded(message.text(message.text("70").isEmpty() ? "72" : "70")));
        common(payment, settled.get());
        sink.payment(payment);
    }

    /// MT900 and MT910: the account of field 25 was debited or credited.
    void advice(Payment.Way way) throws IOException {
        Optional<FinAmounts.Dated> settled = settled();
        if (settled.isEmpty() || missing("25", "account")) {
            return;
        }
        Payment payment = new Payment(message.line());
        PaymentParty own = new PaymentParty(message.text("25"), message.sender(), "");
        FinParty customer = party("50");
        FinParty bank = party("52");
        boolean namesPayer = way == Payment.Way.IN;
        PaymentParty other =
                !namesPayer
                        ? PaymentParty.UNKNOWN
                        : customer.equals(FinParty.NONE)
                                ? bank.at(bank.bank())
                                : customer.at(bank.bank());
        payment.of(own, other, way);
        payment.amount(settled.get().amount());
        payment.more("related reference", message.text("21"));
        payment.more("ordering institution", bank.bank());
        payment.reference(FinText.unfolded(message.text("72")));
        common(payment, settled.get());
        sink.payment(payment);
    }

    private Optional<FinAmounts.Dated> settled() throws IOException {
        if (missing("32A", "value date, currency and amount")) {
            return Optional.empty();
        }
        String text = message.text("32A");
        Optional<FinAmounts.Dated> settled = FinAmounts.dated(text);
        if (settled.isEmpty()) {
            broken(
                    "Field 32A '%s' is not a value date, a currency and an amount.".formatted(text),
                    "Correct the field at its source; it reads like 240131EUR1250,00.");
        }
        return settled;
    }

    private boolean missing(String tag, String what) throws IOException {
        if (message.field(tag).isPresent()) {
            return false;
        }
        broken(
                "The message has no field %s (%s).".formatted(tag, what),
                "Ask the bank for the complete message.");
        return true;
    }

    private void nobody() throws IOException {
        broken(
                "Neither payer nor payee has an account number or a BIC, so there is no account to"
                        + " put the payment on.",
                "Add the account number of one of them in a copy of the file, as the first line of"
                        + " field 50 or 59: /12345678.");
    }

    private void broken(String reason, String remedy) throws IOException {
        sink.broken(message.line(), message.raw(), reason, remedy);
    }

    /// What was instructed in another currency is what the payer paid.
    private void amounts(Payment payment, Payment.Amount settled) {
        Optional<Payment.Amount> instructed = FinAmounts.amount(message.text("33B"));
        boolean exchanged =
                instructed.isPresent() && !instructed.get().currency().equals(settled.currency());
        payment.amounts(exchanged ? instructed.get() : settled, settled);
        payment.more("instructed amount", message.text("33B").replace(',', '.'));
        payment.more("exchange rate", FinAmounts.digits(message.text("36")));
    }

    private void common(Payment payment, FinAmounts.Dated settled) {
        Optional<String> indicated = indicated(settled.date());
        payment.at(indicated.orElse(settled.date()), settled.date());
        payment.channel("MT" + message.type());
        String unique = message.user("121");
        if (unique.isEmpty()) {
            payment.bankReferenceOf(settled.date(), message.text("20"));
        } else {
            payment.bankReference(unique);
        }
        payment.more("sender's reference", message.text("20"));
        payment.more("uetr", unique);
        payment.more("sent by", message.sender());
        payment.more("received by", message.receiver());
        payment.more("sent", message.sent().orElse(""));
        payment.more("priority message", message.user("119"));
        payment.more("message user reference", message.user("108"));
        fees(payment);
        for (FinField field : message.fields()) {
            if (!message.wasAsked(field) || isList(field)) {
                payment.more("field " + field.tag(), FinText.shown(field.text()));
            }
        }
    }

    /// Fields of which there can be several, so that having read one says nothing of the others.
    private static boolean isList(FinField field) {
        return field.is("13C") || field.is("71F") || field.is("52") || field.is("57");
    }

    private Optional<String> indicated(String date) {
        for (String code : TIMES) {
            for (FinField field : message.fields()) {
                if (field.is("13C") && field.text().startsWith("/" + code + "/")) {
                    Optional<String> time = FinDates.indicated(date, field.text());
                    if (time.isPresent()) {
                        return time;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void fees(Payment payment) {
        payment.more("charges borne by", message.text("71A"));
        List<FinField> charges =
                message.fields().stream().filter(f -> f.is("71F") || f.is("71G")).toList();
        if (charges.size() == 1) {
            FinAmounts.amount(charges.getFirst().text())
                    .filter(fee -> fee.currency().equals(payment.paid().currency()))
                    .ifPresent(fee -> payment.fee(fee.digits()));
        }
    }

    private FinParty party(String number) {
        return message.field(number).map(FinParty::of).orElse(FinParty.NONE);
    }

    private static PaymentParty bank(String bic) {
        return new PaymentParty(bic, bic, bic);
    }

    private static void address(String name, FinParty party, Payment payment) {
        payment.more(name, party.address());
    }

    private static void underlying(String name, FinParty party, Payment payment) {
        String who = orElse(party.name(), party.bic());
        payment.more(name, (who + " " + party.account()).strip());
        payment.more(name + " address", party.address());
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
