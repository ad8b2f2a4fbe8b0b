// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

/// How a romanised word sounds, roughly and in no language in particular: consonants that
/// romanisations and clerks confuse become one letter (b p, d t, g k q c, s z, v w f, kh h),
/// double ones become one, vowels go except a leading one.
///
/// Own rules, after the idea of Soundex; made so that one name in several romanisations gets
/// one key.
public final class SoundKey {

    private SoundKey() {}

    /// @param word in lower-case letters
    /// @return upper-case letters; empty if there is nothing to hear
    public static String of(String word) {
        StringBuilder key = new StringBuilder(word.length());
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            char sound = sound(word.charAt(i), next, i == 0);
            if (sound != 0 && sound != last) {
                key.append(sound);
            }
            if (sound != 0 || isVowel(word.charAt(i))) {
                last = sound;
            }
        }
        return key.toString();
    }

    private static char sound(char c, char next, boolean first) {
        return switch (c) {
            case 'b', 'p' -> next == 'h' && c == 'p' ? 'F' : 'P';
            case 'd', 't' -> 'T';
            case 'c' -> next == 'h' || next == 'e' || next == 'i' ? 'S' : 'K';
            case 'g', 'q' -> 'K';
            case 'k' -> next == 'h' ? 'H' : 'K';
            case 's', 'z' -> 'S';
            case 'x' -> first ? 'S' : 'K';
            case 'j' -> 'J';
            case 'f', 'v', 'w' -> first || c != 'w' ? 'F' : 0;
            case 'l' -> 'L';
            case 'r' -> 'R';
            case 'm', 'n' -> c == 'm' ? 'M' : 'N';
            case 'h' -> first ? 'H' : 0;
            case 'a', 'e', 'i', 'o', 'u', 'y' -> first ? 'A' : 0;
            default -> Character.isLetterOrDigit(c) ? Character.toUpperCase(c) : 0;
        };
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
