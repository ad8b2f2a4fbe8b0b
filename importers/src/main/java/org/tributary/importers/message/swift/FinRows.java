// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentSink;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Decides what each message of a file is, in file order, and has its rows made. Remembers what the
/// network refused, since a refused message moved no money. Not thread-safe.
final class FinRows {

    /// Block 4 of an acknowledgement: field 451 is 0 if the network took the message.
    private static final String REFUSED = "{451:1}";

    private final FinScanner scanner;
    private final PaymentSink sink;
    private final Set<String> refused = new HashSet<>();

    FinRows(FinScanner scanner, PaymentSink sink) {
        this.scanner = scanner;
        this.sink = sink;
    }

    /// Reads the next piece of the file; false at its end.
    boolean next() throws IOException {
        Optional<FinScanner.Piece> piece = scanner.next();
        if (piece.isEmpty()) {
            return false;
        }
        String first = piece.get().lines().getFirst();
        boolean isMessage = piece.get().bare() || first.startsWith("{1:");
        if (isMessage) {
            message(FinParser.parse(piece.get()));
        } else if (!isPadding(first)) {
            sink.skip(piece.get().line(), first, "text between messages");
        }
        return true;
    }

    /// What separates messages in RJE (`$`) and DOS-PCC files (control signs and blanks).
    private static boolean isPadding(String text) {
        return text.chars().allMatch(c -> c <= ' ' || c == '$' || c == '{' || c == '}' || c == '-');
    }

    private void message(FinMessage message) throws IOException {
        if (message.isService()) {
            service(message);
        } else if (!message.fault().isEmpty()) {
            sink.broken(
                    message.line(),
                    message.raw(),
                    message.fault(),
                    "The message is cut off or damaged. Ask the bank for it again.");
        } else if (refused.contains(message.session()) && !message.session().isEmpty()) {
            sink.skip(
                    message.line(),
                    message.raw(),
                    "MT%s was refused by the network (NAK)".formatted(message.type()));
        } else {
            user(message);
        }
    }

    private void service(FinMessage message) throws IOException {
        boolean nak = message.raw().contains(REFUSED);
        if (nak) {
            refused.add(message.session());
        }
        sink.skip(
                message.line(),
                message.raw(),
                nak
                        ? "the network refused the message of this number (NAK)"
                        : "the network took the message of this number (ACK)");
    }

    private void user(FinMessage message) throws IOException {
        switch (message.type()) {
            case "103" -> new TransferRow(message, sink).customer();
            case "202", "205" -> new TransferRow(message, sink).betweenBanks();
            case "900" -> new TransferRow(message, sink).advice(Payment.Way.OUT);
            case "910" -> new TransferRow(message, sink).advice(Payment.Way.IN);
            case "101" -> new RequestRows(message, sink).read();
            case "940", "942", "950" -> statement(message);
            case "102", "104", "107", "200", "201", "203", "204" ->
                    sink.broken(
                            message.line(),
                            message.raw(),
                            "An MT%s moves money, but is not among the messages that are read."
                                    .formatted(message.type()),
                            "Take the statement of the account (MT940, camt.053) that shows it.");
            case "" ->
                    sink.broken(
                            message.line(),
                            message.raw(),
                            "What kind of message this is cannot be told: there is no block 2.",
                            "Ask the bank for the message with its header blocks.");
            default ->
                    sink.skip(
                            message.line(),
                            message.raw(),
                            "MT%s is no payment".formatted(message.type()));
        }
    }

    private void statement(FinMessage message) throws IOException {
        if (message.field("25").isEmpty()) {
            sink.broken(
                    message.line(),
                    message.raw(),
                    "The statement has no field 25, so it does not say which account it is of.",
                    "Ask the bank for the complete statement.");
            return;
        }
        new StatementRows(message, sink).read();
    }
}
