// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cypher;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;

/// Replaces account keys in the text of a query by the numbers the graph knows them by, because no
/// account number is in the graph. A key is a text in quotes that names an account of the case, as
/// in `{id: '0012:8000EBD30'}`; any other text, and what stands in comments, is left as it is.
///
/// @param numbers the number of the account a text names, if it names one
record TypedKeys(Function<String, OptionalInt> numbers) {

    String translate(String query) {
        StringBuilder out = new StringBuilder(query.length());
        int i = 0;
        while (i < query.length()) {
            int end = end(query, i);
            char first = query.charAt(i);
            String part = query.substring(i, end);
            boolean text = (first == '\'' || first == '"') && part.length() >= 2;
            out.append(text ? translated(part) : part);
            i = end;
        }
        return out.toString();
    }

    private String translated(String quoted) {
        OptionalInt number = numbers.apply(quoted.substring(1, quoted.length() - 1));
        // As long as the text was, so that what Neo4j says of places holds for what was typed.
        return number.isPresent()
                ? String.format(Locale.ROOT, "%-" + quoted.length() + "d", number.getAsInt())
                : quoted;
    }

    /// Where the text, name, comment or single character that begins at `start` ends.
    private static int end(String query, int start) {
        char first = query.charAt(start);
        if (first == '\'' || first == '"' || first == '`') {
            return afterQuote(query, start, first);
        }
        if (query.startsWith("//", start)) {
            int line = query.indexOf('\n', start);
            return line < 0 ? query.length() : line;
        }
        if (query.startsWith("/*", start)) {
            int close = query.indexOf("*/", start + 2);
            return close < 0 ? query.length() : close + 2;
        }
        return start + 1;
    }

    private static int afterQuote(String query, int start, char quote) {
        int i = start + 1;
        while (i < query.length() && query.charAt(i) != quote) {
            i += query.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, query.length());
    }
}
