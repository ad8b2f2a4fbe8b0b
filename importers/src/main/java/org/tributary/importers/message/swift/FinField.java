// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import java.util.List;

/// One field of the text block, such as `:32A:`.
///
/// @param tag number and option, `32A`
/// @param text its lines, separated by `\n`
/// @param line 1-based physical line
record FinField(String tag, String text, long line) {

    /// Whether the field has this number, whatever its option.
    boolean is(String number) {
        return tag.equals(number)
                || (tag.length() == 3 && number.length() == 2 && tag.startsWith(number));
    }

    List<String> lines() {
        return text.lines().toList();
    }
}
