// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

/// What is guessed about a file and can be corrected, in the order of the form. A key is that of
/// the importers' settings; the last parts are no matter of text.
enum Part {
    PROFILE("profile"),
    SHEET("sheet"),
    CONTENT("rows"),
    SIGN("sign"),
    OWN_ACCOUNT("own-account"),
    OWN_BANK("own-bank"),
    OWN_NAME("own-name"),
    CURRENCY("currency"),
    TIME("time-pattern"),
    ZONE("zone"),
    DECIMAL("decimal"),
    GROUPING("grouping"),
    HEADER("header"),
    CHARSET("charset"),
    SEPARATOR("separator"),
    QUOTE("quote"),
    COUNTERPARTY("counterparty"),
    ORDER("order");

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
            case PROFILE, SHEET, CHARSET, SEPARATOR, QUOTE -> true;
            case CONTENT, HEADER, DECIMAL, GROUPING, TIME, ZONE, CURRENCY -> false;
            case SIGN, OWN_ACCOUNT, OWN_BANK, OWN_NAME, COUNTERPARTY, ORDER -> false;
        };
    }

    /// Whether the user may write what is not in the list, or may leave it empty.
    boolean free() {
        return switch (this) {
            case TIME, ZONE, OWN_ACCOUNT, OWN_BANK, OWN_NAME -> true;
            default -> false;
        };
    }
}
