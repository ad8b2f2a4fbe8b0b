// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;
import org.tributary.importers.message.PaymentSink;
import org.tributary.importers.message.Sums;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/// What one account report, statement or notification says of itself, and whether its entries lead
/// from the opening balance to the closing one. Not thread-safe.
final class Report {

    private final PaymentSink sink;
    private final Sums sums = new Sums();
    private PaymentParty owner = PaymentParty.UNKNOWN;
    private String created = "";
    private Optional<Element> opening = Optional.empty();
    private Optional<Element> closing = Optional.empty();

    Report(PaymentSink sink) {
        this.sink = sink;
    }

    PaymentParty owner() {
        return owner;
    }

    /// When the report was made, empty if it does not say.
    String created() {
        return created;
    }

    Sums sums() {
        return sums;
    }

    /// Takes a part of the report that is no entry.
    void part(Element part) throws IOException {
        switch (part.name()) {
            case "Acct" -> {
                owner = Parties.owner(part);
                sink.skip(part.line(), part.shown(), "the account of the statement");
            }
            case "CreDtTm" -> {
                created = part.get();
                sink.skip(part.line(), part.shown(), "when the statement was made");
            }
            case "Bal" -> balance(part);
            default -> sink.skip(part.line(), part.shown(), "header of the statement");
        }
    }

    private void balance(Element part) throws IOException {
        String type = type(part);
        // The closing balance before the period opens this one (PRCD), where there is no OPBD.
        if (type.equals("OPBD") || (type.equals("PRCD") && opening.isEmpty())) {
            opening = Optional.of(part);
        } else if (type.equals("CLBD")) {
            closing = Optional.of(part);
        }
        sink.skip(
                part.line(),
                part.shown(),
                "balance %s %s%s"
                        .formatted(
                                type,
                                part.get("CdtDbtInd").equals("DBIT") ? "-" : "",
                                part.amount("Amt")));
    }

    private static String type(Element balance) {
        return balance.first("Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry", "Tp/Cd", "Tp/Prtry");
    }

    /// Called at the end of the report.
    void end(long line) throws IOException {
        if (opening.isEmpty() || closing.isEmpty()) {
            return;
        }
        Optional<BigDecimal> from = signed(opening.get());
        Optional<BigDecimal> to = signed(closing.get());
        Optional<BigDecimal> moved = sums.sum();
        String currency = opening.get().amount("Amt").currency();
        boolean comparable =
                currency.equals(closing.get().amount("Amt").currency())
                        && (sums.count() == 0 || currency.equals(sums.currency()));
        if (from.isEmpty() || to.isEmpty() || moved.isEmpty() || !comparable) {
            sink.skip(
                    line,
                    "",
                    "balances not checked: opening, closing and %s are not in one"
                                    .formatted(sums.entries())
                            + " currency");
            return;
        }
        BigDecimal sum = from.get().add(moved.get());
        String figures =
                "opening %s and %s of %s make %s"
                        .formatted(
                                Sums.text(from.get(), currency),
                                sums.entries(),
                                Sums.text(moved.get(), currency),
                                Sums.text(sum, currency));
        if (sum.compareTo(to.get()) == 0) {
            sink.skip(line, "", "balances checked: %s, as it closes".formatted(figures));
        } else {
            sink.broken(
                    line,
                    "",
                    "The balances do not agree: %s, the statement closes at %s."
                            .formatted(figures, Sums.text(to.get(), currency)),
                    "Entries may be missing from the file. Ask the bank for the complete"
                            + " statement.");
        }
    }

    private static Optional<BigDecimal> signed(Element balance) {
        Optional<BigDecimal> number = Sums.number(balance.amount("Amt").digits());
        return Entry.way(balance).orElse(Payment.Way.IN) == Payment.Way.IN
                ? number
                : number.map(BigDecimal::negate);
    }
}
