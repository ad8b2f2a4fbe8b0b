// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import org.tributary.importers.message.Numbering;

import java.util.List;

/// Texts that fields fold into lines of 35 characters.
final class FinText {

    private static final int WIDTH = 35;

    private FinText() {}

    /// Lines put together again: a full line runs into the next one without a blank, others are
    /// separated by one; the `//` before a line that goes on is left out.
    static String unfolded(String text) {
        StringBuilder all = new StringBuilder();
        boolean full = false;
        List<String> lines = text.lines().toList();
        for (String line : lines) {
            boolean goesOn = line.startsWith("//") && !all.isEmpty();
            if (!full && !all.isEmpty()) {
                all.append(' ');
            }
            all.append(goesOn ? line.substring(2) : line);
            full = line.length() >= WIDTH;
        }
        return Numbering.oneLine(all.toString());
    }

    /// A field on one line, its line ends shown.
    static String shown(String text) {
        return text.replace("\n", " | ");
    }
}
