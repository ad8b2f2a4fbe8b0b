// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

/// What statements write in a column of account numbers or names, without what they wrap it in.
public final class NumberText {

    private NumberText() {}

    /// The number or name itself: without surrounding blanks, the quotes or the `="…"` some exports
    /// keep spreadsheets from counting with; empty for a dash, a slash or other signs that stand
    /// for nothing.
    public static String plain(String cell) {
        String text = cell.strip();
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
            text = text.substring(2, text.length() - 1).strip();
        }
        while (text.endsWith("\"")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        if (text.length() > 1 && text.charAt(0) == '\'') {
            boolean closed = text.endsWith("'");
            text = text.substring(1, closed ? text.length() - 1 : text.length()).strip();
        }
        return standsForNothing(text) ? "" : text;
    }

    private static boolean standsForNothing(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /// Whether a number tells one account from all others; a masked one may be many accounts'.
    ///
    /// @param number as [#plain] gives it
    static boolean identifies(String number) {
        return !number.isEmpty() && number.indexOf('*') < 0;
    }
}
