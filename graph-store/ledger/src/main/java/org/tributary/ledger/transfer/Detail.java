// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What sources say about a transfer beyond the core of it, under one name whatever their columns
/// are called. Values are the source's text, except where said otherwise.
public enum Detail {
    /// ISO date on which the money counts for interest, `2024-03-31`.
    VALUE_DATE,
    /// Amount of a fee in the paid currency's own digits, `1.50`.
    FEE,
    /// The own account's balance after the transfer, in its currency's own digits, `-12.00`.
    BALANCE,
    PURPOSE,
    FROM_COUNTRY,
    TO_COUNTRY,
    BRANCH,
    DEVICE,
    IP,
    MERCHANT_CATEGORY,
    SHIPPING_ADDRESS,
    PROMOTION,
    PRODUCT;

    private static final String HEX = "0123456789abcdef";
    private static final int CODE_DIGITS = 4;
    private static final Map<String, Detail> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Detail::key, Function.identity()));

    /// The name in JSON and profiles: `value-date`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Detail> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /// Details as one JSON object of strings, always in this order; the empty text if
    /// there are none. Empty values are left out.
    public static String write(Map<Detail, String> details) {
        StringBuilder json = new StringBuilder();
        for (Detail detail : values()) {
            append(detail, details.getOrDefault(detail, ""), json);
        }
        return json.isEmpty() ? "" : json.append('}').toString();
    }

    /// Reads what [#write] writes. Keys that are no detail are left out; of a text that is no such
    /// object, what can be read before its fault is given.
    public static Map<Detail, String> read(String json) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        Reading reading = new Reading(json);
        while (reading.next('"')) {
            String key = reading.text();
            if (!reading.next('"')) {
                break;
            }
            String value = reading.text();
            if (reading.isTorn()) {
                break;
            }
            Optional.ofNullable(BY_KEY.get(key)).ifPresent(detail -> details.put(detail, value));
        }
        return details;
    }

    /// Walks through the quoted texts of an object, whatever stands between them.
    private static final class Reading {

        private final String json;
        private int at;
        private boolean torn;

        Reading(String json) {
            this.json = json;
        }

        /// Goes on to just after the next of that character; false if there is none.
        boolean next(char wanted) {
            int found = json.indexOf(wanted, at);
            at = found < 0 ? json.length() : found + 1;
            return found >= 0;
        }

        /// The text from here to the closing quote, and on to after it.
        String text() {
            int start = at;
            while (at < json.length() && json.charAt(at) != '"') {
                if (json.charAt(at) == '\\') {
                    return escaped(start);
                }
                at++;
            }
            torn = at >= json.length();
            return json.substring(start, at++);
        }

        private String escaped(int start) {
            StringBuilder text = new StringBuilder(json.substring(start, at));
            while (at < json.length() && json.charAt(at) != '"') {
                char c = json.charAt(at++);
                text.append(c == '\\' ? afterBackslash() : c);
            }
            torn |= at >= json.length();
            at++;
            return text.toString();
        }

        private char afterBackslash() {
            char c = at < json.length() ? json.charAt(at++) : '\\';
            return switch (c) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'u' -> ofCode();
                default -> c;
            };
        }

        private char ofCode() {
            int code = 0;
            int end = at + CODE_DIGITS;
            for (; at < end; at++) {
                int digit = at < json.length() ? Character.digit(json.charAt(at), 16) : -1;
                if (digit < 0) {
                    torn = true;
                    return ' ';
                }
                code = code << 4 | digit;
            }
            return (char) code;
        }

        boolean isTorn() {
            return torn;
        }
    }

    private static void append(Detail detail, String value, StringBuilder json) {
        if (value.isEmpty()) {
            return;
        }
        json.append(json.isEmpty() ? "{\"" : ",\"").append(detail.key()).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
