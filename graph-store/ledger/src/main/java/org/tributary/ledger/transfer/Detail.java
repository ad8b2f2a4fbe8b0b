// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

    /// The name in JSON and profiles: `value-date`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Detail> ofKey(String key) {
        for (Detail detail : values()) {
            if (detail.key().equals(key)) {
                return Optional.of(detail);
            }
        }
        return Optional.empty();
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
