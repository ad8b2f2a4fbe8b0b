// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.accounts;

import org.tributary.ledger.account.PartyDetail;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a row says of a party as text: one JSON object of strings, always in the same order.
public final class PartyRowText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PartyRowText() {}

    /// The empty text if there are none.
    public static String write(Map<PartyDetail, String> details) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (PartyDetail detail : PartyDetail.values()) {
            String value = details.getOrDefault(detail, "");
            if (!value.isEmpty()) {
                ordered.put(detail.key(), value);
            }
        }
        return ordered.isEmpty() ? "" : JSON.writeValueAsString(ordered);
    }

    static Map<PartyDetail, String> parse(String text) {
        Map<PartyDetail, String> details = new EnumMap<>(PartyDetail.class);
        if (text.isEmpty()) {
            return details;
        }
        JsonNode object = JSON.readTree(text);
        for (PartyDetail detail : PartyDetail.values()) {
            if (object.has(detail.key())) {
                details.put(detail, object.get(detail.key()).asString());
            }
        }
        return details;
    }
}
