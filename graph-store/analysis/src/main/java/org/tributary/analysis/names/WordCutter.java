// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words: at spaces, hyphens and other marks; apostrophes join, `'s` goes,
/// `&` is a word. Stateless.
final class WordCutter {

    private static final int MOST_WORDS = 24;

    /// Signs that stand for letters they look like.
    private static final String DISGUISES = "@$!€£";
    private static final String DISGUISED = "asiel";

    /// From here on the signs of vowels are marks that belong to the letters.
    private static final int FIRST_OF_INDIA = 0x900;

    private final Romaniser romaniser;
    private final LegalForms forms;

    WordCutter(Romaniser romaniser, LegalForms forms) {
        this.romaniser = romaniser;
        this.forms = forms;
    }

    List<RawWord> cut(String text) {
        List<RawWord> words = new ArrayList<>();
        boolean mixed = text.chars().anyMatch(Character::isLowerCase);
        int group = 0;
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean in = i < text.length() && isPart(text, i);
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                add(words, text.substring(start, i), mixed, c == '.', group);
                start = -1;
            }
            if (c == ',' || c == '،' || c == '，') {
                group++;
            } else if (c == '&' || c == '+') {
                words.add(new RawWord("and", false, false, group));
            }
        }
        return words;
    }

    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        if (DISGUISES.indexOf(c) >= 0 || c == '*' || c == '#') {
            return at > 0
                    && at + 1 < text.length()
                    && Character.isLetter(text.charAt(at - 1))
                    && Character.isLetter(text.charAt(at + 1));
        }
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (type == Character.MODIFIER_SYMBOL && c != '^')
                || "'’‘ʼʿʾ`´′\u200C\u200Dー".indexOf(c) >= 0;
    }

    private void add(List<RawWord> words, String word, boolean mixed, boolean dot, int group) {
        int glued = gluedForm(word);
        if (glued > 0) {
            add(words, word.substring(0, glued), mixed, false, group);
            add(words, word.substring(glued), mixed, dot, group);
            return;
        }
        boolean capitals = mixed && word.equals(word.toUpperCase(Locale.ROOT));
        String latin = romaniser.latin(word);
        if (latin.endsWith("'s") && latin.length() > 3) {
            latin = latin.substring(0, latin.length() - 2);
        }
        for (int i = 0; i < DISGUISES.length(); i++) {
            latin = latin.replace(DISGUISES.charAt(i), DISGUISED.charAt(i));
        }
        for (String part : parts(latin)) {
            StringBuilder plain = new StringBuilder(part.length());
            part.codePoints().filter(WordCutter::isKept).forEach(plain::appendCodePoint);
            if (!plain.isEmpty()) {
                words.add(new RawWord(plain.toString(), capitals, dot, group));
            }
        }
    }

    private static boolean isKept(int c) {
        int type = Character.getType(c);
        boolean mark =
                type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return Character.isLetterOrDigit(c) || (mark && c >= FIRST_OF_INDIA && c < 0xFE00);
    }

    private static String[] parts(String latin) {
        boolean one = latin.indexOf(' ') < 0 && latin.indexOf('-') < 0;
        return one ? new String[] {latin} : latin.split("[\\s-]+");
    }

    /// Where capitals that are a legal form begin after small letters (`SiemensAG`), else -1.
    private int gluedForm(String word) {
        int at = word.length();
        while (at > 0 && Character.isUpperCase(word.charAt(at - 1))) {
            at--;
        }
        boolean tail =
                at > 2 && word.length() - at >= 2 && Character.isLowerCase(word.charAt(at - 1));
        return tail && forms.isForm(word.substring(at).toLowerCase(Locale.ROOT)) ? at : -1;
    }
}
