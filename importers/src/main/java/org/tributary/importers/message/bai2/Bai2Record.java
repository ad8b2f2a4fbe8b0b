// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.bai2;

import java.util.ArrayList;
import java.util.List;

/// One logical record: a line and its continuations (88), taken apart at commas. Not thread-safe.
final class Bai2Record {

    private final String code;
    private final long line;
    private final StringBuilder raw;
    private final List<String> fields = new ArrayList<>();
    private int physical = 1;
    private boolean tooLong;
    private static final int MOST = 4 << 20;

    Bai2Record(String text, long line) {
        this.line = line;
        code = text.length() >= 2 ? text.substring(0, 2) : text;
        raw = new StringBuilder(text);
        split(text.length() > 3 ? text.substring(3) : "");
    }

    /// Goes on with the text after `88,`. Fields of a record that closed with `/` go on with the
    /// next one; the text of a transaction, which has no end sign, goes on as text.
    void goOn(String text) {
        physical++;
        if (raw.length() + text.length() > MOST) {
            tooLong = true;
            return;
        }
        raw.append('\n').append("88,").append(text);
        split(text);
    }

    private void split(String text) {
        String stripped = text.stripTrailing();
        String open =
                stripped.endsWith("/") ? stripped.substring(0, stripped.length() - 1) : stripped;
        fields.addAll(List.of(open.split(",", -1)));
    }

    String code() {
        return code;
    }

    long line() {
        return line;
    }

    String raw() {
        return raw.toString();
    }

    /// Physical records: the first line and each continuation.
    int physical() {
        return physical;
    }

    boolean isTooLong() {
        return tooLong;
    }

    int size() {
        return fields.size();
    }

    /// A field by its place after the record code, empty if there is none.
    String field(int at) {
        return at < fields.size() ? fields.get(at).strip() : "";
    }

    /// All fields from a place on, as one text.
    String from(int at) {
        return at < fields.size()
                ? String.join(",", fields.subList(at, fields.size())).strip()
                : "";
    }
}
