// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.ofx;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;
import org.tributary.importers.message.PaymentSink;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Gathers the values of each statement transaction (`STMTTRN`) and of the account around it, and
/// makes payments of them. Values directly in an aggregate need no end tag; aggregates have one.
/// Not thread-safe.
final class OfxRows {

    private static final int MOST_VALUES = 200;

    private final OfxTokens tokens;
    private final PaymentSink sink;
    private final Map<String, String> account = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private String currency = "";
    private boolean inTransaction;
    private boolean tooLong;
    private String within = "";
    private boolean inInvestments;
    private String investment = "";
    private long started;

    OfxRows(OfxTokens tokens, PaymentSink sink) {
        this.tokens = tokens;
        this.sink = sink;
    }

    /// Takes the next tag; false at the end of the file.
    boolean next() throws IOException {
        if (!tokens.next()) {
            if (inTransaction || tokens.isUnfinished()) {
                cutOff();
            }
            return false;
        }
        tooLong |= tokens.wasCut();
        if (tokens.closes()) {
            close(tokens.name());
        } else {
            open(tokens.name(), tokens.value());
        }
        return true;
    }

    private void open(String name, String value) throws IOException {
        switch (name) {
            case "STMTTRN" -> start();
            case "STMTRS", "CCSTMTRS", "INVSTMTRS" -> statement();
            case "BANKACCTFROM", "CCACCTFROM", "INVACCTFROM" -> within = inTransaction ? name : "";
            case "LEDGERBAL", "AVAILBAL", "BANKTRANLIST", "SONRS", "STATUS", "BAL" -> within = name;
            case "BANKACCTTO", "CCACCTTO", "PAYEE", "CURRENCY", "ORIGCURRENCY", "IMAGEDATA" ->
                    within = name;
            case "INVTRANLIST" -> inInvestments = true;
            default -> {
                boolean starts = inInvestments && investment.isEmpty() && value.isEmpty();
                if (starts && !inTransaction && !name.equals("INVBANKTRAN")) {
                    investment = name;
                }
                value(name, value);
            }
        }
    }

    private void statement() {
        account.clear();
        currency = "";
        within = "";
    }

    private void start() throws IOException {
        if (inTransaction) {
            sink.broken(
                    started,
                    values.toString(),
                    "The transaction does not end before the next one starts.",
                    "Ask the bank for the file again; an STMTTRN has its end tag.");
        }
        inTransaction = true;
        tooLong = false;
        started = tokens.line();
        within = "";
        values.clear();
    }

    private void value(String name, String value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        if (inTransaction) {
            if (values.size() < MOST_VALUES) {
                values.merge(within.isEmpty() ? name : within + "." + name, value, OfxRows::both);
            }
            return;
        }
        if (!investment.isEmpty()) {
            told(name, value, "%s is no payment".formatted(investment));
            return;
        }
        switch (name) {
            case "CURDEF" -> {
                currency = value;
                told(name, value, "currency of the statement");
            }
            case "BANKID", "ACCTID", "ACCTTYPE", "BRANCHID", "ACCTKEY", "BROKERID" -> {
                account.put(name, value);
                told(name, value, "account of the statement");
            }
            case "BALAMT" ->
                    told(
                            name,
                            value,
                            "%s balance %s %s"
                                    .formatted(
                                            within.equals("AVAILBAL") ? "available" : "ledger",
                                            value,
                                            currency));
            default -> told(name, value, "header of the statement");
        }
    }

    private static String both(String a, String b) {
        return a.equals(b) ? a : a + " " + b;
    }

    private void told(String name, String value, String reason) throws IOException {
        sink.skip(tokens.line(), "<%s>%s".formatted(name, value), reason);
    }

    private void close(String name) throws IOException {
        if (name.equals("STMTTRN") && inTransaction) {
            inTransaction = false;
            transaction();
        } else if (name.equals("INVTRANLIST")) {
            inInvestments = false;
            investment = "";
        } else if (name.equals(investment)) {
            investment = "";
        } else if (name.equals(within)) {
            within = "";
        }
    }

    private void transaction() throws IOException {
        String raw = values.toString();
        if (tooLong) {
            sink.broken(
                    started,
                    raw.length() > 1_000 ? raw.substring(0, 1_000) + "…" : raw,
                    "A value of this transaction is longer than any value can be.",
                    "Check the transaction at its source.");
            return;
        }
        String amount = OfxText.amount(take("TRNAMT"));
        boolean out = amount.startsWith("-");
        String digits = out || amount.startsWith("+") ? amount.substring(1) : amount;
        String counted = values.getOrDefault("CURRENCY.CURSYM", currency);
        Payment payment = new Payment(started);
        payment.of(own(), counterparty(), out ? Payment.Way.OUT : Payment.Way.IN);
        payment.amount(new Payment.Amount(digits, counted.toUpperCase(Locale.ROOT)));
        String available = OfxText.time(take("DTAVAIL"));
        payment.at(OfxText.time(take("DTPOSTED")), available);
        payment.channel(take("TRNTYPE"));
        payment.bankReference(take("FITID"));
        payment.reference(take("MEMO"));
        payment.more("account type", account.getOrDefault("ACCTTYPE", ""));
        payment.more("initiated", OfxText.time(take("DTUSER")));
        payment.more("cheque number", take("CHECKNUM"));
        payment.more("reference number", take("REFNUM"));
        payment.more("merchant-category", take("SIC"));
        values.forEach((name, value) -> payment.more(name.toLowerCase(Locale.ROOT), value));
        sink.payment(payment);
    }

    private String take(String name) {
        String value = values.remove(name);
        return value == null ? "" : value;
    }

    private PaymentParty own() {
        String bank = account.getOrDefault("BANKID", account.getOrDefault("BROKERID", ""));
        return new PaymentParty(account.getOrDefault("ACCTID", ""), bank, "");
    }

    private PaymentParty counterparty() {
        String name = take("NAME");
        String payee = take("PAYEE.NAME");
        String to = take("BANKACCTTO.ACCTID");
        String bank = take("BANKACCTTO.BANKID");
        if (to.isEmpty()) {
            to = take("CCACCTTO.ACCTID");
        }
        return new PaymentParty(to, bank, name.isEmpty() ? payee : name);
    }

    private void cutOff() throws IOException {
        sink.broken(
                inTransaction ? started : tokens.lastLine(),
                values.toString(),
                "The file ends in the middle of a transaction or tag.",
                "Ask the bank for the complete file.");
        inTransaction = false;
    }
}
