// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.qif;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;
import org.tributary.importers.message.PaymentSink;
import org.tributary.importers.message.TextLines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Makes a payment of each record of a QIF file: lines that start with a letter, ended by `^`. The
/// parts of a split are kept with their record. Not thread-safe.
final class QifRows {

    private static final Set<String> PAYMENTS = Set.of("BANK", "CASH", "CCARD", "OTH A", "OTH L");
    private static final int MOST_LINES = 10_000;

    private final TextLines lines;
    private final PaymentSink sink;
    private final QifDates dates;
    private final Map<Character, String> record = new LinkedHashMap<>();
    private final List<String> splits = new ArrayList<>();
    private final StringBuilder raw = new StringBuilder();
    private String section = "";
    private String accountName = "";
    private long started;
    private int size;
    private boolean tooLong;

    QifRows(TextLines lines, PaymentSink sink, QifDates dates) {
        this.lines = lines;
        this.sink = sink;
        this.dates = dates;
    }

    /// Takes the next line; false at the end of the file.
    boolean next() throws IOException {
        if (!lines.next()) {
            if (!record.isEmpty()) {
                sink.broken(
                        started,
                        raw.toString(),
                        "The file ends in the middle of a record.",
                        "Ask for the complete file; each record ends with a line of ^.");
                clear();
            }
            return false;
        }
        String text = lines.text();
        if (text.isBlank()) {
            sink.skip(lines.line(), "", "blank line");
        } else if (text.startsWith("!")) {
            header(text.strip());
        } else if (text.startsWith("^")) {
            end();
        } else {
            part(text);
        }
        return true;
    }

    private void header(String text) throws IOException {
        if (!record.isEmpty()) {
            sink.broken(
                    started,
                    raw.toString(),
                    "The record does not end before the next section starts.",
                    "Complete the record at its source; it ends with a line of ^.");
            clear();
        }
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.startsWith("!TYPE:")) {
            section = upper.substring("!TYPE:".length()).strip();
        } else if (upper.startsWith("!ACCOUNT")) {
            section = "ACCOUNT";
        }
        sink.skip(lines.line(), text, "header of a section");
    }

    private void part(String text) {
        if (record.isEmpty()) {
            started = lines.line();
        }
        tooLong |= lines.isCut() || ++size > MOST_LINES;
        if (tooLong) {
            return;
        }
        char letter = text.charAt(0);
        String value = text.substring(1).strip();
        raw.append(raw.isEmpty() ? "" : "\n").append(text);
        switch (letter) {
            case 'S' -> splits.add("category " + value);
            case 'E' -> splits.add("memo " + value);
            case '$' -> splits.add("amount " + value);
            case '%' -> splits.add("percent " + value);
            default -> record.merge(letter, value, (a, b) -> a + ", " + b);
        }
        if (record.isEmpty()) {
            record.put('S', "");
        }
    }

    private void end() throws IOException {
        if (tooLong) {
            sink.broken(
                    started == 0 ? lines.line() : started,
                    raw.length() > 1_000 ? raw.substring(0, 1_000) + "…" : raw.toString(),
                    "The record is longer than any record can be.",
                    "Check the record at its source.");
        } else if (record.isEmpty()) {
            sink.skip(lines.line(), "^", "empty record");
        } else if (section.equals("ACCOUNT")) {
            accountName = record.getOrDefault('N', "");
            sink.skip(started, raw.toString(), "account of the records that follow");
        } else if (PAYMENTS.contains(section) || section.isEmpty()) {
            payment();
        } else {
            sink.skip(
                    started,
                    raw.toString(),
                    "a record of the section %s is no payment".formatted(section));
        }
        clear();
    }

    private void payment() throws IOException {
        String written = record.getOrDefault('T', record.getOrDefault('U', ""));
        String amount = written.replace(",", "");
        if (written.matches("[+-]?[0-9.]*,[0-9]{1,2}")) {
            amount = written.replace(".", "").replace(',', '.');
        }
        boolean out = amount.startsWith("-");
        String digits = out || amount.startsWith("+") ? amount.substring(1) : amount;
        Payment payment = new Payment(started);
        payment.of(
                new PaymentParty(accountName, "", accountName),
                new PaymentParty("", "", record.getOrDefault('P', "")),
                out ? Payment.Way.OUT : Payment.Way.IN);
        payment.amount(new Payment.Amount(digits, ""));
        payment.at(dates.iso(record.getOrDefault('D', "")), "");
        payment.reference(record.getOrDefault('M', ""));
        payment.channel(section);
        payment.more("number", record.getOrDefault('N', ""));
        payment.more("category", record.getOrDefault('L', ""));
        payment.more("address", record.getOrDefault('A', ""));
        payment.more("cleared", record.getOrDefault('C', ""));
        payment.more("split", String.join("; ", splits));
        record.forEach(
                (letter, value) -> {
                    if ("DTUPMNLACS".indexOf(letter) < 0) {
                        payment.more("qif " + letter, value);
                    }
                });
        sink.payment(payment);
    }

    private void clear() {
        record.clear();
        splits.clear();
        raw.setLength(0);
        size = 0;
        tooLong = false;
        started = 0;
    }
}
