// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentSink;
import org.tributary.importers.message.Sums;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns one entry and its transactions into rows: one for each transaction that has an amount of
/// its own, else one for the entry. Transactions of a very large batch are handed on before the
/// entry ends, so that memory stays bounded. Checks that they add up to the entry. Not thread-safe.
final class EntryRows {

    /// Transactions held until the entry ends.
    private static final int HELD = 2_000;

    private final Entry entry;
    private final PaymentSink sink;
    private final Sums sums;
    private final List<Element> held = new ArrayList<>();
    private final Sums inTransactions = new Sums();
    private Mode mode = Mode.HOLDING;
    private long summarised;
    private Optional<BigDecimal> charges = Optional.of(BigDecimal.ZERO);

    /// What becomes of transactions while the entry has not ended.
    private enum Mode {
        HOLDING,
        /// Each has an amount and is a row.
        HANDING_ON,
        /// They have none and are told; the entry will be the row.
        SUMMARISING
    }

    /// @param sums of the whole report, for its balances
    EntryRows(Entry entry, PaymentSink sink, Sums sums) {
        this.entry = entry;
        this.sink = sink;
        this.sums = sums;
    }

    void add(Element details) throws IOException {
        held.add(details);
        if (mode == Mode.HOLDING && held.size() <= HELD) {
            return;
        }
        if (notBooked()) {
            summarise("a transaction of an entry that is not booked");
            return;
        }
        if (mode == Mode.HOLDING) {
            mode = allHaveAmounts() ? Mode.HANDING_ON : Mode.SUMMARISING;
        }
        if (mode == Mode.HANDING_ON) {
            handOn();
        } else {
            summarise("a transaction of a batch, without an amount of its own");
        }
    }

    private boolean allHaveAmounts() {
        return held.stream().allMatch(details -> entry.amountOf(details).isPresent());
    }

    private void summarise(String reason) throws IOException {
        for (Element details : held) {
            summarised++;
            sink.skip(details.line(), details.shown(), reason);
        }
        held.clear();
    }

    /// Called when the entry has ended, whatever follows its transactions included.
    void end() throws IOException {
        if (!entry.saysDirection()) {
            sink.broken(
                    entry.line(),
                    entry.shown(),
                    "The entry does not say whether it is a credit or a debit.",
                    "Complete CdtDbtInd of the entry at its source.");
            return;
        }
        if (notBooked()) {
            List<String> shown = new ArrayList<>(List.of(entry.shown()));
            held.forEach(details -> shown.add(details.shown()));
            sink.skip(entry.line(), String.join("; ", shown), reasonNotBooked());
            return;
        }
        book();
        boolean single = mode == Mode.HOLDING && held.size() == 1;
        boolean each = mode == Mode.HANDING_ON || single;
        each |= mode == Mode.HOLDING && !held.isEmpty() && allHaveAmounts();
        if (!each) {
            sink.payment(whole());
            return;
        }
        if (single) {
            one(held.getFirst());
        } else {
            handOn();
        }
        compare();
    }

    private boolean notBooked() {
        String status = entry.status();
        return status.equals("PDNG") || status.equals("INFO") || status.equals("FUTR");
    }

    private String reasonNotBooked() {
        return switch (entry.status()) {
            case "PDNG" -> "%s is pending (PDNG) and not booked yet".formatted(entry.amount());
            case "FUTR" -> "%s will be booked later (FUTR)".formatted(entry.amount());
            default -> "%s is told for information (INFO) and not booked".formatted(entry.amount());
        };
    }

    private void book() {
        if (entry.way() == Payment.Way.IN) {
            sums.add(entry.amount());
        } else {
            sums.subtract(entry.amount());
        }
    }

    private Payment whole() {
        Payment payment = entry.asOne();
        if (summarised > 0) {
            payment.more("number of transactions", Long.toString(summarised));
        } else if (!held.isEmpty()) {
            payment.more("number of transactions", Integer.toString(held.size()));
            held.forEach(details -> payment.more("transactions", details.shown()));
        }
        return payment;
    }

    /// What the entry booked is what moved, whatever its single transaction says of itself.
    private void one(Element details) throws IOException {
        Payment.Amount own =
                entry.amountOf(details)
                        .filter(amount -> amount.currency().equals(entry.amount().currency()))
                        .orElse(entry.amount());
        row(details, entry.amount(), entry.way());
        count(own, entry.way());
    }

    private void handOn() throws IOException {
        for (Element details : held) {
            Optional<Payment.Amount> own = entry.amountOf(details);
            if (own.isPresent()) {
                Payment.Way way = Entry.way(details).orElse(entry.way());
                row(details, own.get(), way);
                count(own.get(), way);
            } else {
                sink.broken(
                        details.line(),
                        details.shown(),
                        "This transaction of a batch has no amount of its own.",
                        "Ask the bank for the batch with the amount of each transaction.");
            }
        }
        held.clear();
    }

    private void count(Payment.Amount amount, Payment.Way way) {
        if (way == Payment.Way.IN) {
            inTransactions.add(amount);
        } else {
            inTransactions.subtract(amount);
        }
    }

    private void row(Element details, Payment.Amount amount, Payment.Way way) throws IOException {
        Payment payment = entry.of(details, amount, way);
        charges =
                charges.flatMap(
                        sum ->
                                payment.fee().isEmpty()
                                        ? Optional.of(sum)
                                        : Sums.number(payment.fee()).map(sum::add));
        sink.payment(payment);
    }

    private void compare() throws IOException {
        Optional<BigDecimal> wanted =
                Sums.number(entry.amount().digits())
                        .map(n -> entry.way() == Payment.Way.IN ? n : n.negate());
        if (wanted.isEmpty() || !inTransactions.currency().equals(entry.amount().currency())) {
            if (wanted.isPresent()) {
                tell(
                        "The %s of this entry are not in %s and cannot be compared"
                                + " with the %s the entry books.",
                        counted(), entry.amount().currency(), entry.amount());
            }
            return;
        }
        Optional<BigDecimal> sum = inTransactions.sum();
        if (sum.isEmpty()) {
            tell(
                    "The amounts of the %s of this entry cannot be added up to be compared with the"
                            + " %s it books.",
                    counted(), entry.amount());
        } else if (!agrees(wanted.get(), sum.get())) {
            tell(
                    "The sum of the %s of this entry is %s, the entry books %s.",
                    counted(),
                    Sums.text(sum.get(), entry.amount().currency()),
                    Sums.text(wanted.get(), entry.amount().currency()));
        }
    }

    /// Charges may be part of the entry and not of the transactions, or the other way round.
    private boolean agrees(BigDecimal wanted, BigDecimal sum) {
        BigDecimal difference = wanted.subtract(sum).abs();
        return difference.signum() == 0
                || charges.filter(c -> c.compareTo(difference) == 0).isPresent();
    }

    private void tell(String reason, Object... values) throws IOException {
        sink.broken(
                entry.line(),
                entry.shown(),
                reason.formatted(values),
                "The transactions were read as they stand. Ask the bank for the complete batch.");
    }

    private String counted() {
        return inTransactions.count() == 1
                ? "transaction"
                : inTransactions.count() + " transactions";
    }
}
