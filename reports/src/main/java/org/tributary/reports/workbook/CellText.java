// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.tributary.reports.sheet.VisibleText;

import java.util.regex.Pattern;

/// Text as a cell can hold it.
///
/// A cell holds at most 32,767 UTF-16 units (Excel specifications and limits) of what
/// [VisibleText] lets through; a cut says how much is missing.
final class CellText {

    static final int LIMIT = 32_767;

    /// Room for the sentence that says what was cut.
    private static final int KEPT = LIMIT - 80;

    /// Excel reads `_x0041_` as the character A (ECMA-376 part 1, 22.9.2.19).
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /// What a reader of the cell sees.
    static String shown(String text) {
        return cut(VisibleText.of(text));
    }

    /// What is written so that [#shown] is what a reader sees.
    static String written(String shown) {
        return shown.indexOf("_x") < 0 ? shown : ESCAPE.matcher(shown).replaceAll("_x005F_");
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
