// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

/// American Soundex, as the National Archives of the United States describe it
/// (archives.gov/research/census/soundex): a letter and three digits.
public final class Soundex {

    private static final String CODES = "01230120022455012623010202";

    private Soundex() {}

    /// @param word in lower-case letters; other characters are passed over
    /// @return four characters, empty if the word has no letter a to z
    public static String of(String word) {
        char[] code = {'0', '0', '0', '0'};
        int length = 0;
        char last = 0;
        for (int i = 0; i < word.length() && length < 4; i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                continue;
            }
            char digit = CODES.charAt(c - 'a');
            if (length == 0) {
                code[length++] = Character.toUpperCase(c);
            } else if (digit != '0' && digit != last) {
                code[length++] = digit;
            }
            if (c != 'h' && c != 'w') {
                last = digit;
            }
        }
        return length == 0 ? "" : new String(code);
    }
}
