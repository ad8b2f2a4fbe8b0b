// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.profile;

import org.tributary.app.window.kit.Fonts;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Proposes initials for a name; the user may write others.
final class Initials {

    private static final int LONGEST = 4;

    private Initials() {}

    /// The first letters of up to four words; a name in East Asian script stands as it is.
    static String of(String name) {
        String stripped = name.strip();
        if (Fonts.isEastAsian(stripped)) {
            return first(stripped.replaceAll("\\s+", ""), LONGEST);
        }
        return Arrays.stream(stripped.split("[\\s\\-]+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .limit(LONGEST)
                .map(word -> first(word, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    private static String first(String text, int count) {
        int[] points = text.codePoints().limit(count).toArray();
        return new String(points, 0, points.length);
    }
}
