// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Proposes initials for a name; the user may write others.
public final class Initials {

    private static final int LONGEST = 4;

    private Initials() {}

    /// The first letters of up to four words; a name in East Asian script stands as it is.
    public static String of(String name) {
        String stripped = name.strip();
        if (isEastAsian(stripped)) {
            return first(stripped.replaceAll("\\s+", ""), LONGEST);
        }
        return Arrays.stream(stripped.split("[\\s\\-]+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .limit(LONGEST)
                .map(word -> first(word, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    private static boolean isEastAsian(String text) {
        return text.codePoints()
                .anyMatch(
                        c ->
                                Character.isIdeographic(c)
                                        || Character.UnicodeScript.of(c)
                                                == Character.UnicodeScript.HANGUL
                                        || Character.UnicodeScript.of(c)
                                                == Character.UnicodeScript.KATAKANA
                                        || Character.UnicodeScript.of(c)
                                                == Character.UnicodeScript.HIRAGANA);
    }

    private static String first(String text, int count) {
        int[] points = text.codePoints().limit(count).toArray();
        return new String(points, 0, points.length);
    }
}
