// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;
import org.tributary.importers.message.PaymentSink;
import org.tributary.importers.message.Sums;
import org.tributary.ledger.account.Iban;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The entries of a statement (MT940, MT950) or interim report (MT942): each pair of fields 61 and
/// 86 is a payment of the account of field 25, every other field is told. Opening balance and
/// entries must lead to the closing balance. Not thread-safe.
final class StatementRows {

    private static final Pattern TOTAL = Pattern.compile("([0-9]{1,5})([A-Z]{3}[0-9]+,[0-9]*)");

    private final FinMessage message;
    private final PaymentSink sink;
    private PaymentParty owner = PaymentParty.UNKNOWN;
    private Optional<FinAmounts.Balance> opening = Optional.empty();
    private String currency = "";
    private boolean closed;
    private final Sums sums = new Sums();
    private final Sums credits = new Sums();
    private final Sums debits = new Sums();

    StatementRows(FinMessage message, PaymentSink sink) {
        this.message = message;
        this.sink = sink;
    }

    void read() throws IOException {
        List<FinField> fields = message.fields();
        for (int i = 0; i < fields.size(); i++) {
            FinField field = fields.get(i);
            boolean noted = field.is("61") && i + 1 < fields.size() && fields.get(i + 1).is("86");
            if (field.is("61")) {
                entry(field, noted ? Optional.of(fields.get(i + 1)) : Optional.empty());
                i += noted ? 1 : 0;
            } else {
                other(field);
            }
        }
        if (!closed && !message.type().equals("942")) {
            sink.broken(
                    message.line(),
                    message.raw(),
                    "The statement has no closing balance (62F or 62M), so it may be cut off.",
                    "What it holds was read. Ask the bank for the complete statement.");
        }
    }

    private void other(FinField field) throws IOException {
        switch (field.tag()) {
            case "25", "25P" -> {
                owner = owner(field);
                sink.skip(field.line(), raw(field), "the account of the statement");
            }
            case "60F", "60M" -> open(field);
            case "62F", "62M" -> close(field);
            case "64", "65" -> sink.skip(field.line(), raw(field), "balance " + field.tag());
            case "34F" -> {
                currency = field.text().length() >= 3 ? field.text().substring(0, 3) : "";
                sink.skip(field.line(), raw(field), "floor limit");
            }
            case "90C" -> total(field, credits, "credits");
            case "90D" -> total(field, debits, "debits");
            case "86", "NS" -> sink.skip(field.line(), raw(field), "note to the statement");
            default -> sink.skip(field.line(), raw(field), "header of the statement");
        }
    }

    /// `BIC/number`, `bank code/number`, an IBAN with or without a currency after it, or a number.
    private PaymentParty owner(FinField field) {
        List<String> lines = field.lines();
        String text = lines.isEmpty() ? "" : lines.getFirst().strip();
        String bank = lines.size() > 1 ? lines.get(1).strip() : message.sender();
        int slash = text.indexOf('/');
        if (slash > 0) {
            bank = text.substring(0, slash);
            text = text.substring(slash + 1);
        }
        String compact = text.replace(" ", "");
        boolean currencyAfter =
                compact.length() > 15
                        && Iban.isValid(compact.substring(0, compact.length() - 3))
                        && !Iban.isValid(compact);
        return new PaymentParty(
                currencyAfter ? compact.substring(0, compact.length() - 3) : text, bank, "");
    }

    private void open(FinField field) throws IOException {
        opening = FinAmounts.balance(field.text());
        if (opening.isEmpty()) {
            brokenField(field, "The opening balance cannot be read.");
            return;
        }
        currency = opening.get().dated().amount().currency();
        sink.skip(
                field.line(),
                raw(field),
                "balance %s %s".formatted(field.tag(), opening.get().text()));
    }

    private void close(FinField field) throws IOException {
        closed = true;
        Optional<FinAmounts.Balance> closing = FinAmounts.balance(field.text());
        if (closing.isEmpty()) {
            brokenField(field, "The closing balance cannot be read.");
            return;
        }
        String told = "balance %s %s".formatted(field.tag(), closing.get().text());
        Optional<BigDecimal> to = signed(closing.get());
        Optional<BigDecimal> from = opening.flatMap(StatementRows::signed);
        Optional<BigDecimal> moved = sums.sum();
        boolean sameCurrency = closing.get().dated().amount().currency().equals(currency);
        if (from.isEmpty() || to.isEmpty() || moved.isEmpty() || !sameCurrency) {
            sink.skip(
                    field.line(),
                    raw(field),
                    "%s, not checked: there is no opening balance in its currency, or an entry"
                                    .formatted(told)
                            + " cannot be read");
            return;
        }
        BigDecimal sum = from.get().add(moved.get());
        String figures =
                "%s and %s of %s make %s"
                        .formatted(
                                Sums.text(from.get(), currency),
                                sums.entries(),
                                Sums.text(moved.get(), currency),
                                Sums.text(sum, currency));
        if (sum.compareTo(to.get()) == 0) {
            sink.skip(field.line(), raw(field), "%s, checked: %s".formatted(told, figures));
        } else {
            sink.broken(
                    field.line(),
                    raw(field),
                    "The balances do not agree: %s, the statement closes at %s."
                            .formatted(figures, Sums.text(to.get(), currency)),
                    "Entries may be missing from the file. Ask the bank for the complete"
                            + " statement.");
        }
    }

    private static Optional<BigDecimal> signed(FinAmounts.Balance balance) {
        Optional<BigDecimal> number = Sums.number(balance.dated().amount().digits());
        return balance.side() == Payment.Way.IN ? number : number.map(BigDecimal::negate);
    }

    /// Fields 90C and 90D of an MT942: number and sum of its entries.
    private void total(FinField field, Sums sums, String what) throws IOException {
        Matcher matcher = TOTAL.matcher(field.text().strip());
        Optional<Payment.Amount> stated =
                matcher.matches() ? FinAmounts.amount(matcher.group(2)) : Optional.empty();
        Optional<BigDecimal> wanted = stated.flatMap(a -> Sums.number(a.digits()));
        Optional<BigDecimal> found = sums.sum();
        boolean agrees =
                wanted.isPresent()
                        && found.isPresent()
                        && wanted.get().compareTo(found.get()) == 0
                        && Long.parseLong(matcher.group(1)) == sums.count();
        if (agrees) {
            sink.skip(field.line(), raw(field), "total of %s, checked".formatted(what));
        } else {
            sink.broken(
                    field.line(),
                    raw(field),
                    "The report states %s of %s, it holds %d with %s."
                            .formatted(
                                    what,
                                    field.text().strip(),
                                    sums.count(),
                                    found.map(BigDecimal::toPlainString).orElse("no sum")),
                    "The entries were read as they stand. Ask the bank for the complete report.");
        }
    }

    private void entry(FinField field, Optional<FinField> note) throws IOException {
        Optional<EntryLine> parsed = EntryLine.of(field.text());
        if (parsed.isEmpty()) {
            // What cannot be read leaves the sum unknown, so no balance is called right.
            sums.add(new Payment.Amount("", currency));
            brokenEntry(
                    field,
                    note,
                    "The entry is not written as field 61: value date, mark, amount, type,"
                            + " reference.");
            return;
        }
        EntryLine line = parsed.get();
        Payment.Amount amount = new Payment.Amount(line.digits(), currency);
        book(line.way(), amount);
        EntryNote told = note.map(n -> EntryNote.of(n.text())).orElse(EntryNote.NONE);
        Payment payment =
                new Payment(field.line())
                        .of(owner, told.counterparty(), line.way())
                        .amount(amount)
                        .at(line.booked(), line.valueDate())
                        .bankReferenceOf(line.booked(), line.bankReference())
                        .channel(told.channel().isBlank() ? line.type() : told.channel());
        payment.reference(told.reference().isBlank() ? line.supplement() : told.reference());
        payment.more("type", told.channel().isBlank() ? "" : line.type());
        payment.more("reversal", line.reversal() ? "true" : "");
        if (Payment.isReference(line.ownReference().strip())) {
            payment.more("own reference", line.ownReference());
        }
        payment.more("supplement", line.supplement());
        told.more().forEach(payment::more);
        message.field("20").ifPresent(f -> payment.more("statement", f.text()));
        message.field("28").ifPresent(f -> payment.more("statement number", f.text()));
        sink.payment(payment);
    }

    private void book(Payment.Way way, Payment.Amount amount) {
        if (way == Payment.Way.IN) {
            sums.add(amount);
            credits.add(amount);
        } else {
            sums.subtract(amount);
            debits.add(amount);
        }
    }

    private void brokenEntry(FinField field, Optional<FinField> note, String reason)
            throws IOException {
        sink.broken(
                field.line(),
                raw(field) + note.map(n -> "\n" + raw(n)).orElse(""),
                reason,
                "Correct field 61 at its source, or ask the bank for the statement again.");
    }

    private void brokenField(FinField field, String reason) throws IOException {
        sink.broken(
                field.line(),
                raw(field),
                reason,
                "Correct field %s at its source, or ask the bank for the statement again."
                        .formatted(field.tag()));
    }

    static String raw(FinField field) {
        return ":%s:%s".formatted(field.tag(), field.text());
    }
}
