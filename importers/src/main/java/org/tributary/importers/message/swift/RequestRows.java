// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;
import org.tributary.importers.message.PaymentSink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The payments of a request for transfer (MT101): what stands before the first field 21 holds for
/// all, then each field 21 starts one payment. An instruction, not yet a payment. Not thread-safe.
final class RequestRows {

    private final FinMessage message;
    private final PaymentSink sink;

    RequestRows(FinMessage message, PaymentSink sink) {
        this.message = message;
        this.sink = sink;
    }

    void read() throws IOException {
        List<List<FinField>> parts = new ArrayList<>();
        List<FinField> part = new ArrayList<>();
        for (FinField field : message.fields()) {
            if (field.tag().equals("21")) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(field);
        }
        parts.add(part);
        List<FinField> header = parts.removeFirst();
        if (parts.isEmpty()) {
            sink.broken(
                    message.line(),
                    message.raw(),
                    "The message has no field 21, so it requests no transfer.",
                    "Ask the bank for the complete message.");
        }
        for (List<FinField> one : parts) {
            row(header, one);
        }
    }

    private void row(List<FinField> header, List<FinField> one) throws IOException {
        long line = one.getFirst().line();
        Optional<Payment.Amount> amount =
                message.field("32B", one).flatMap(f -> FinAmounts.amount(f.text()));
        Optional<String> date =
                message.field("30", header).flatMap(f -> FinDates.date(f.text().strip()));
        Optional<FinField> payer = ordering(one).isPresent() ? ordering(one) : ordering(header);
        Optional<FinField> payee = message.field("59", one);
        if (amount.isEmpty() || date.isEmpty() || payer.isEmpty() || payee.isEmpty()) {
            sink.broken(
                    line,
                    raw(one),
                    "The request lacks one of the fields 30, 50, 32B and 59, or it cannot be read.",
                    "Ask the bank for the complete message.");
            return;
        }
        FinParty from = FinParty.of(payer.get());
        FinParty to = FinParty.of(payee.get());
        PaymentParty payerParty = from.at(bank("52", header, one, message.receiver()));
        PaymentParty payeeParty = to.at(bank("57", header, one, ""));
        Payment payment = new Payment(line).between(payerParty, payeeParty);
        payment.amount(amount.get()).at(date.get(), "").channel("MT101");
        payment.more("payer address", from.address()).more("payee address", to.address());
        message.field("70", one).ifPresent(f -> payment.reference(FinText.unfolded(f.text())));
        payment.more("sender's reference", message.text("20"));
        payment.more("transaction reference", one.getFirst().text());
        payment.more("sent by", message.sender()).more("received by", message.receiver());
        header.stream()
                .filter(f -> !message.wasAsked(f))
                .forEach(f -> payment.more("field " + f.tag(), FinText.shown(f.text())));
        one.stream()
                .skip(1)
                .filter(f -> !message.wasAsked(f))
                .forEach(f -> payment.more("field " + f.tag(), FinText.shown(f.text())));
        sink.payment(payment);
    }

    /// The ordering customer; options C and L only name who instructs.
    private Optional<FinField> ordering(List<FinField> among) {
        return among.stream()
                .filter(f -> f.is("50") && !f.tag().endsWith("C") && !f.tag().endsWith("L"))
                .findFirst()
                .flatMap(f -> message.field(f.tag(), among));
    }

    private String bank(
            String number, List<FinField> header, List<FinField> one, String otherwise) {
        Optional<FinField> field = message.field(number, one);
        if (field.isEmpty()) {
            field = message.field(number, header);
        }
        return field.map(f -> FinParty.of(f).bank()).orElse(otherwise);
    }

    private static String raw(List<FinField> fields) {
        return String.join("\n", fields.stream().map(StatementRows::raw).toList());
    }
}
