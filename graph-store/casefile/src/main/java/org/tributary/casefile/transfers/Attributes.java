// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.transfers;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.Map;

/// The columns of a source row that map to no field: one JSON object of strings.
final class Attributes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Attributes() {}

    /// In file order; empty for an empty text. What is no such object is shown as it stands, under
    /// an empty header, for nothing of a row is hidden.
    static Map<String, String> parse(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        try {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : JSON.readTree(text).properties()) {
                attributes.put(entry.getKey(), entry.getValue().asString());
            }
            return attributes;
        } catch (JacksonException e) {
            return Map.of("", text);
        }
    }
}
