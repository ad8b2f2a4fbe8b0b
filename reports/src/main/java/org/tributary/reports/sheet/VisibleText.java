// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.sheet;

import java.util.Locale;

/// Text that XML 1.0 can hold and that shows all it has: control characters, half surrogates and
/// characters that reorder or hide their neighbours appear as a backslash, `u` and their code.
public final class VisibleText {

    private VisibleText() {}

    /// The text as it is shown; carriage return and line feed together become a line feed.
    public static String of(String text) {
        return isPlain(text) ? text : escaped(text);
    }

    /// Most cells are ASCII and pass as they are.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r' && i < text.length() && text.charAt(i) == '\n') {
                continue;
            }
            if (isVisible(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
        }
        return shown.toString();
    }

    private static boolean isVisible(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> !reordersOrHides(c);
            default -> true;
        };
    }

    /// Bidirectional overrides and isolates, zero-width space and byte order mark: the ways a name
    /// is disguised that honest text does not need.
    private static boolean reordersOrHides(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200B
                || c == 0xFEFF;
    }
}
