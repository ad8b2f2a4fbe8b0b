// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.bai2;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;
import org.tributary.importers.message.PaymentSink;
import org.tributary.importers.message.TextLines;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Reads the records of a BAI2 file in order: file (01), group (02), account (03), transactions
/// (16), and the trailers that close them (49, 98, 99). Not thread-safe.
final class Bai2Rows {

    private static final int LAST_OF_2000S = 79;

    private final TextLines lines;
    private final PaymentSink sink;
    private Optional<Bai2Record> open = Optional.empty();
    private Bai2Total file = new Bai2Total();
    private Bai2Total group = new Bai2Total();
    private Bai2Total account = new Bai2Total();
    private String bank = "";
    private String groupCurrency = "";
    private String date = "";
    private String number = "";
    private String currency = "";
    private boolean inFile;
    private long last;

    Bai2Rows(TextLines lines, PaymentSink sink) {
        this.lines = lines;
        this.sink = sink;
    }

    /// Takes the next line; false at the end of the file.
    boolean next() throws IOException {
        if (!lines.next()) {
            end();
            return false;
        }
        last = lines.line();
        String text = lines.text();
        if (text.isBlank()) {
            flush();
            sink.skip(lines.line(), "", "blank line");
        } else if (text.startsWith("88") && open.isPresent()) {
            open.get().goOn(text.length() > 3 ? text.substring(3) : "");
        } else {
            flush();
            if (lines.isCut()) {
                sink.broken(
                        lines.line(),
                        text.substring(0, Math.min(1_000, text.length())) + "…",
                        "The record is longer than any record can be.",
                        "Check the record at its source.");
            } else {
                open = Optional.of(new Bai2Record(text, lines.line()));
            }
        }
        return true;
    }

    /// A file that ends before its trailer may end in the middle of its last record.
    private void end() throws IOException {
        if (inFile && open.isPresent() && !open.get().code().equals("99")) {
            sink.broken(
                    open.get().line(),
                    open.get().raw(),
                    "The file ends with this record, which may be cut off.",
                    "Ask the bank for the complete file.");
            open = Optional.empty();
        }
        flush();
        if (inFile) {
            sink.broken(
                    last,
                    "",
                    "The file has no trailer (99), so it ends before its end.",
                    "Ask the bank for the complete file.");
        }
    }

    private void flush() throws IOException {
        if (open.isEmpty()) {
            return;
        }
        Bai2Record record = open.get();
        open = Optional.empty();
        if (record.isTooLong()) {
            sink.broken(
                    record.line(),
                    record.raw().substring(0, 1_000) + "…",
                    "The record has more continuations than any record can have.",
                    "Check the record at its source.");
            return;
        }
        take(record);
    }

    private void take(Bai2Record record) throws IOException {
        switch (record.code()) {
            case "01" -> {
                file = new Bai2Total();
                file.records(record.physical());
                inFile = true;
                sink.skip(record.line(), record.raw(), "file header");
            }
            case "02" -> group(record);
            case "03" -> account(record);
            case "16" -> transaction(record);
            case "49" -> {
                account.records(record.physical());
                account.check(record, "account", -1, 1, sink);
                group.part(account);
                account = new Bai2Total();
            }
            case "98" -> {
                group.records(record.physical());
                group.check(record, "group", 1, 2, sink);
                file.part(group);
                group = new Bai2Total();
            }
            case "99" -> {
                file.records(record.physical());
                file.check(record, "file", 1, 2, sink);
                inFile = false;
            }
            default ->
                    sink.broken(
                            record.line(),
                            record.raw(),
                            "'%s' is no record of a BAI2 file.".formatted(record.code()),
                            "Check the line at its source; records start with 01, 02, 03, 16, 88,"
                                    + " 49, 98 or 99.");
        }
    }

    private void group(Bai2Record record) throws IOException {
        group = new Bai2Total();
        group.records(record.physical());
        bank = record.field(1);
        date = date(record.field(3));
        groupCurrency = record.field(5).isEmpty() ? "USD" : record.field(5);
        sink.skip(
                record.line(),
                record.raw(),
                switch (record.field(2)) {
                    case "2" -> "group header: deletion of what was sent before";
                    case "3" -> "group header: correction of what was sent before";
                    default -> "group header";
                });
    }

    private void account(Bai2Record record) throws IOException {
        account = new Bai2Total();
        account.records(record.physical());
        number = record.field(0);
        currency = record.field(1).isEmpty() ? groupCurrency : record.field(1);
        // Summaries of four fields each, after which some funds types bring more of their own.
        int at = 2;
        while (at < record.size()) {
            account.amount(record.field(at + 1));
            at = Bai2Funds.of(record, at + 3).next();
        }
        sink.skip(record.line(), record.raw(), "account header with its balances and summaries");
    }

    private void transaction(Bai2Record record) throws IOException {
        account.records(record.physical());
        String type = record.field(0);
        String minor = record.field(1);
        account.amount(minor);
        Bai2Funds funds = Bai2Funds.of(record, 2);
        Optional<Payment.Way> way = TypeCodes.way(type);
        if (minor.isEmpty() || minor.matches("[+-]?0+")) {
            sink.skip(record.line(), record.raw(), "a transaction without an amount");
            return;
        }
        if (way.isEmpty()) {
            sink.broken(
                    record.line(),
                    record.raw(),
                    "Type code '%s' does not say whether money came in or went out."
                            .formatted(type),
                    "Ask the bank what its code means, and correct it in a copy of the file.");
            return;
        }
        boolean turned = minor.startsWith("-");
        String digits = turned || minor.startsWith("+") ? minor.substring(1) : minor;
        Payment payment = new Payment(record.line());
        payment.of(
                new PaymentParty(number, bank, ""),
                PaymentParty.UNKNOWN,
                turned ? way.get().turned() : way.get());
        payment.amount(new Payment.Amount(decimal(digits, currency), currency));
        payment.at(date, funds.valueDate().map(Bai2Rows::date).orElse(""));
        payment.channel(TypeCodes.word(type));
        payment.bankReferenceOf(date, record.field(funds.next()));
        payment.more("customer reference", record.field(funds.next() + 1));
        payment.reference(record.from(funds.next() + 2));
        payment.more("availability", funds.text());
        payment.more("reversal", turned ? "true" : "");
        sink.payment(payment);
    }

    /// Amounts have no decimal point: the last digits are the currency's minor unit.
    private static String decimal(String digits, String currency) {
        int exponent =
                Currencies.shipped()
                        .find(currency.toUpperCase(Locale.ROOT))
                        .map(CurrencyCode::exponent)
                        .orElse(2);
        if (exponent == 0 || !digits.matches("[0-9]+")) {
            return digits;
        }
        String padded = "0".repeat(Math.max(0, exponent + 1 - digits.length())) + digits;
        int point = padded.length() - exponent;
        return padded.substring(0, point) + "." + padded.substring(point);
    }

    private static String date(String text) {
        if (!text.matches("[0-9]{6}")) {
            return text;
        }
        int year = Integer.parseInt(text.substring(0, 2));
        try {
            return LocalDate.of(
                            year > LAST_OF_2000S ? 1900 + year : 2000 + year,
                            Integer.parseInt(text.substring(2, 4)),
                            Integer.parseInt(text.substring(4)))
                    .toString();
        } catch (DateTimeException e) {
            return text;
        }
    }
}
