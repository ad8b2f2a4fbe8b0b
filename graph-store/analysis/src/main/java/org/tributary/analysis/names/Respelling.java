// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

/// Writes a romanised word the way it would be written if every sound had one spelling: `ph`
/// as `f`, `x` of pinyin as `sh`, `ou` and `oo` as `u`, doubled letters once. Unlike
/// [SoundKey] it keeps the vowels and what tells words apart. Stateless.
final class Respelling {

    private static final String[][] RULES = {
        {"tsch", "ch"}, {"sch", "sh"}, {"shch", "sh"}, {"ph", "f"}, {"kh", "h"}, {"gh", "g"},
        {"th", "t"}, {"dh", "d"}, {"bh", "b"}, {"zh", "j"}, {"dj", "j"}, {"tz", "ts"},
        {"ck", "k"}, {"cz", "ch"}, {"qu", "kv"}, {"ks", "x"}, {"oo", "u"}, {"ou", "u"},
        {"ee", "i"}, {"ie", "i"}, {"iy", "i"}, {"yi", "i"}, {"ii", "i"}, {"ey", "ei"},
        {"ay", "ai"}, {"oe", "o"}, {"ue", "u"}, {"ae", "e"}
    };

    private Respelling() {}

    static String of(String word) {
        StringBuilder out = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            int rule = rule(word, at);
            if (rule >= 0) {
                append(out, RULES[rule][1]);
                at += RULES[rule][0].length();
            } else {
                append(out, single(word, at));
                at++;
            }
        }
        return out.toString();
    }

    private static int rule(String word, int at) {
        for (int i = 0; i < RULES.length; i++) {
            if (word.startsWith(RULES[i][0], at)) {
                return i;
            }
        }
        return -1;
    }

    private static String single(String word, int at) {
        char c = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
        return switch (c) {
            case 'x' -> at == 0 ? "sh" : "x";
            case 'q' -> "k";
            case 'w' -> "v";
            case 'y' -> "i";
            case 'c' -> next == 'h' ? "c" : next == 'e' || next == 'i' ? "s" : "k";
            default -> String.valueOf(c);
        };
    }

    private static void append(StringBuilder out, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
                out.append(c);
            }
        }
    }
}
