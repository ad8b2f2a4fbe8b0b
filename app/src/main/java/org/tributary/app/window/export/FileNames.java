// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.export;

import java.util.regex.Pattern;

/// Makes names of files from words, such as the name of a case, for every usual file system.
final class FileNames {

    private static final int LONGEST = 80;
    private static final Pattern UNUSUAL = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");

    private FileNames() {}

    /// A name without an ending.
    ///
    /// @param otherwise if nothing of the words can be in a name
    static String of(String words, String otherwise) {
        String plain = UNUSUAL.matcher(words).replaceAll(" ");
        int end =
                plain.offsetByCodePoints(
                        0, Math.min(LONGEST, plain.codePointCount(0, plain.length())));
        String name = EDGES.matcher(plain.substring(0, end)).replaceAll("");
        return name.isEmpty() ? otherwise : name;
    }
}
