// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.transfers;

/// Search texts as SQLite's `LIKE` and FTS5 take them, with every special character disarmed.
public final class Patterns {

    private Patterns() {}

    /// For `LIKE ? ESCAPE '\'`.
    public static String contains(String text) {
        return "%" + begins(text);
    }

    /// For `LIKE ? ESCAPE '\'`.
    public static String begins(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /// A phrase for FTS5's `MATCH`: between double quotes nothing is an operator.
    public static String phrase(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
