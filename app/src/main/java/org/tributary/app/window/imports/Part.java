// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

/// What is guessed about a file and can be corrected, in the order of the form. A key is that of
/// the importers' settings; the last parts are no matter of text.
enum Part {
    PROFILE("profile"),
    CHARSET("charset"),
    SEPARATOR("separator"),
    QUOTE("quote"),
    HEADER("header"),
    DECIMAL("decimal"),
    GROUPING("grouping"),
    TIME("time-pattern"),
    ZONE("zone"),
    CURRENCY("currency");

    private final String key;

    Part(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /// Whether another value of it makes other columns of the same file.
    boolean cutsColumns() {
        return switch (this) {
            case PROFILE, CHARSET, SEPARATOR, QUOTE -> true;
            case HEADER, DECIMAL, GROUPING, TIME, ZONE, CURRENCY -> false;
        };
    }

    /// Whether the user may write what is not in the list.
    boolean free() {
        return this == TIME || this == ZONE;
    }
}
