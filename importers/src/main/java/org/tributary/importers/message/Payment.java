// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One payment as a message tells it, filled in by a reader part by part. Amounts are the file's
/// own digits with a decimal point and no sign; times are ISO 8601, a date alone where the message
/// gives no more. Parts that are not said stay empty. Not thread-safe.
public final class Payment {

    private final long line;
    private final Map<String, String> more = new LinkedHashMap<>();
    private PaymentParty own = PaymentParty.UNKNOWN;
    private PaymentParty counterparty = PaymentParty.UNKNOWN;
    private Way way = Way.OUT;
    private String time = "";
    private String valueDate = "";
    private Amount paid = Amount.NONE;
    private Amount received = Amount.NONE;
    private String fee = "";
    private String channel = "";
    private String reference = "";
    private String purpose = "";
    private String bankReference = "";

    /// Which way money went, seen from the own account.
    public enum Way {
        IN,
        OUT;

        public Way turned() {
            return this == IN ? OUT : IN;
        }
    }

    /// An amount and its currency, both as text.
    public record Amount(String digits, String currency) {
        public static final Amount NONE = new Amount("", "");

        public Amount {
            digits = digits.strip();
            currency = currency.strip();
        }

        public boolean isNone() {
            return digits.isEmpty();
        }

        @Override
        public String toString() {
            return (digits + " " + currency).strip();
        }
    }

    /// @param line 1-based physical line on which the payment starts
    public Payment(long line) {
        this.line = line;
    }

    /// A payment that concerns the account of a statement.
    public Payment of(PaymentParty account, PaymentParty other, Way direction) {
        own = account;
        counterparty = other;
        way = direction;
        return this;
    }

    /// Who paid whom. It is seen from the payer, or from the payee where only the payee has an
    /// account number.
    public Payment between(PaymentParty payer, PaymentParty payee) {
        return payer.account().isEmpty() && !payee.account().isEmpty()
                ? of(payee, payer, Way.IN)
                : of(payer, payee, Way.OUT);
    }

    /// One amount that was both paid and received.
    public Payment amount(Amount both) {
        return amounts(both, both);
    }

    public Payment amounts(Amount out, Amount in) {
        paid = out;
        received = in;
        return this;
    }

    /// @param booked date or time of booking
    /// @param value date on which the money counts for interest
    public Payment at(String booked, String value) {
        time = booked;
        valueDate = value.length() > 10 ? value.substring(0, 10) : value;
        return this;
    }

    public Payment fee(String digits) {
        fee = digits;
        return this;
    }

    public Payment channel(String word) {
        channel = Numbering.oneLine(word);
        return this;
    }

    /// What the payer wrote to the payee.
    public Payment reference(String text) {
        reference = Numbering.oneLine(text);
        return this;
    }

    public Payment purpose(String code) {
        purpose = Numbering.oneLine(code);
        return this;
    }

    /// The bank's own number of the payment; words that say there is none are left out.
    public Payment bankReference(String text) {
        String one = Numbering.oneLine(text);
        bankReference = isReference(one) ? one : "";
        return this;
    }

    /// The bank's own number of the payment, where banks number the payments of one day only: the
    /// date is put before it, so that payments of different days never look like the same one.
    public Payment bankReferenceOf(String date, String text) {
        String one = Numbering.oneLine(text);
        return bankReference(isReference(one) ? date + "/" + one : "");
    }

    /// Whether a text is a reference, and none of the words messages use where there is none.
    public static boolean isReference(String text) {
        return !text.isBlank()
                && !text.equals("NONREF")
                && !text.equals("NOTPROVIDED")
                && !text.equals("NOT PROVIDED");
    }

    /// Keeps what fits no part under its name; a name that is there already gets both texts.
    public Payment more(String name, String text) {
        String one = Numbering.oneLine(text);
        if (!one.isEmpty()) {
            more.merge(name, one, (a, b) -> a.equals(b) ? a : a + "; " + b);
        }
        return this;
    }

    public long line() {
        return line;
    }

    /// The account the payment is seen from.
    public PaymentParty own() {
        return own;
    }

    public PaymentParty counterparty() {
        return counterparty;
    }

    public Way way() {
        return way;
    }

    public String time() {
        return time;
    }

    public String valueDate() {
        return valueDate;
    }

    public Amount paid() {
        return paid;
    }

    public Amount received() {
        return received;
    }

    public String fee() {
        return fee;
    }

    public String channel() {
        return channel;
    }

    public String reference() {
        return reference;
    }

    public String purpose() {
        return purpose;
    }

    public String bankReference() {
        return bankReference;
    }

    /// What fits no other part, by name, in the order it was kept.
    public Map<String, String> more() {
        return Collections.unmodifiableMap(more);
    }
}
