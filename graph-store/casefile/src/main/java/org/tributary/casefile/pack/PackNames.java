// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.pack;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What files of a packed case may be called. Whatever a pack says, nothing is written outside
/// of the case's folder or under a name that a system gives a meaning of its own.
final class PackNames {

    static final String MANIFEST = "case.json";
    static final String RECORD = "case.db";
    static final String SOURCES = "sources/";
    static final String PAPERS = "papers/";

    private static final Pattern ORIGINAL = Pattern.compile("[0-9a-f]{64}\\.(?:zst|gz)");
    private static final Pattern PAPER =
            Pattern.compile("[^/\\\\:*?\"<>|\\p{Cntrl}.][^/\\\\:*?\"<>|\\p{Cntrl}]{0,199}");

    /// Devices of Windows, whatever follows the first dot.
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com", "lpt");

    private static final Pattern DIGIT_AT_END = Pattern.compile("[0-9]$");

    private PackNames() {}

    static boolean isOriginal(String name) {
        return ORIGINAL.matcher(name).matches();
    }

    static boolean isPaper(String name) {
        String stem = name.split("\\.", 2)[0].strip().toLowerCase(Locale.ROOT);
        return PAPER.matcher(name).matches()
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && !DEVICES.contains(DIGIT_AT_END.matcher(stem).replaceAll(""));
    }

    static boolean isAllowed(String name) {
        return name.equals(MANIFEST)
                || name.equals(RECORD)
                || (name.startsWith(SOURCES) && isOriginal(name.substring(SOURCES.length())))
                || (name.startsWith(PAPERS) && isPaper(name.substring(PAPERS.length())));
    }
}
