// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/// Text as a cell can hold it.
///
/// A cell is XML 1.0 and at most 32,767 UTF-16 units long (Excel specifications and limits).
/// Control characters, half surrogates and characters that reorder or hide their neighbours are
/// shown as `\\u` and their code; a cut says how much is missing.
final class CellText {

    static final int LIMIT = 32_767;

    /// Room for the sentence that says what was cut.
    private static final int KEPT = LIMIT - 80;

    /// Excel reads `_x0041_` as the character A (ECMA-376 part 1, 22.9.2.19).
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /// What a reader of the cell sees.
    static String shown(String text) {
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
        return cut(shown.toString());
    }

    /// What is written so that [#shown] is what a reader sees.
    static String written(String shown) {
        return shown.indexOf("_x") < 0 ? shown : ESCAPE.matcher(shown).replaceAll("_x005F_");
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

    private static String cut(String text) {
        if (text.length() <= LIMIT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
        return text.substring(0, end)
                + " [... %d more characters, whole in the case]".formatted(text.length() - end);
    }
}
