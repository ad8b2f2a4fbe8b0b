// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

import com.ibm.icu.text.Transliterator;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes any text in lower-case Latin letters without marks, the way passports and lists do.
///
/// Cyrillic, Greek and Hangul have own tables, because ICU romanises them as libraries do
/// (`sergej viktorovic`), not as lists do; words in Arabic and Hebrew script, which leave
/// vowels out, are looked up in tables of common names, and others get an `a` between
/// consonants; Han characters give pinyin, a family name apart from the given name. What is
/// left goes through ICU's `Any-Latin; Latin-ASCII`. Kanji in a text with kana stay as they
/// are: their reading cannot be told. Immutable.
final class Romaniser {

    private static final Map<Character, String> LETTERS = letters();
    private static final String[] LEADS = {
        "k", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t",
        "p", "h"
    };
    private static final String[] VOWELS = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo",
        "we", "wi", "yu", "eu", "ui", "i"
    };
    private static final String[] TAILS = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p",
        "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"
    };

    private final Map<String, String> arabic = table("arabic-words.txt");
    private final Map<String, String> hebrew = table("hebrew-words.txt");
    private final Map<Integer, String> families = new HashMap<>();

    Romaniser() {
        for (List<String> line : NameTables.words("east-asian-names.txt")) {
            String signs = line.getFirst();
            if (signs.codePointCount(0, signs.length()) <= 3 && !isCompound(signs)) {
                signs.codePoints().forEach(sign -> families.putIfAbsent(sign, line.get(1)));
            }
        }
    }

    private static boolean isCompound(String signs) {
        return "欧阳歐陽司马司馬诸葛諸葛上官".contains(signs);
    }

    private static Map<String, String> table(String file) {
        Map<String, String> table = new HashMap<>();
        for (List<String> words : NameTables.words(file)) {
            table.put(words.getFirst(), String.join(" ", words.subList(1, words.size())));
        }
        return table;
    }

    /// @return lower case; punctuation and spaces stay
    String latin(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        boolean kana = composed.codePoints().anyMatch(Romaniser::isKana);
        StringBuilder out = new StringBuilder(composed.length() * 2);
        int at = 0;
        while (at < composed.length()) {
            int end = runEnd(composed, at);
            String run = composed.substring(at, end);
            append(out, run, script(run.codePointAt(0)), kana);
            at = end;
        }
        return out.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKana(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static UnicodeScript script(int c) {
        return Character.isLetter(c) ? UnicodeScript.of(c) : UnicodeScript.COMMON;
    }

    private static int runEnd(String text, int start) {
        UnicodeScript script = script(text.codePointAt(start));
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean mark = UnicodeScript.of(c) == UnicodeScript.INHERITED || combining(c);
            if (!mark && script(c) != script) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean combining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == 0x200C
                || c == 0x200D
                || c == 'ー';
    }

    private void append(StringBuilder out, String run, UnicodeScript script, boolean kana) {
        switch (script) {
            case LATIN, COMMON, CYRILLIC, GREEK -> appendLetters(out, run);
            case ARABIC -> appendWord(out, run, arabic);
            case HEBREW -> appendWord(out, run, hebrew);
            case HANGUL -> appendHangul(out, run);
            case HAN -> {
                if (kana) {
                    out.append(' ').append(run).append(' ');
                } else {
                    appendHan(out, run);
                }
            }
            default -> out.append(throughIcu(run));
        }
    }

    private static String throughIcu(String run) {
        return Icu.ANY_LATIN.transliterate(run).toLowerCase(Locale.ROOT);
    }

    private static void appendLetters(StringBuilder out, String run) {
        String lower = run.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c < 128) {
                out.append(c);
                continue;
            }
            String known = LETTERS.get(c);
            if (known != null) {
                out.append(known);
            } else {
                appendWithoutMarks(out, c);
            }
        }
    }

    private static void appendWithoutMarks(StringBuilder out, char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int k = 0; k < parts.length(); k++) {
            char part = parts.charAt(k);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                out.append(LETTERS.getOrDefault(part, String.valueOf(part)));
            }
        }
    }

    private static void appendWord(StringBuilder out, String word, Map<String, String> table) {
        StringBuilder bare = new StringBuilder();
        word.codePoints().filter(c -> !combining(c)).forEach(bare::appendCodePoint);
        String plain = bare.toString();
        String known = table.getOrDefault(word, table.get(plain));
        if (known != null) {
            out.append(known);
        } else if (plain.length() > 4 && plain.startsWith("ال")) {
            out.append("al ");
            appendWord(out, plain.substring(2), table);
        } else {
            appendConsonants(out, plain);
        }
    }

    /// Puts an `a` between two consonants, because the script leaves short vowels out.
    private static void appendConsonants(StringBuilder out, String word) {
        boolean consonant = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            String letter = LETTERS.getOrDefault(c, "");
            if (letter.isEmpty()) {
                continue;
            }
            boolean vowel = "aiu".contains(letter) && i > 0;
            if (consonant && !vowel) {
                out.append('a');
            }
            out.append(letter);
            consonant = !vowel && !letter.equals("a");
        }
    }

    private void appendHangul(StringBuilder out, String run) {
        int[] signs = run.codePoints().toArray();
        for (int i = 0; i < signs.length; i++) {
            String family = i == 0 && signs.length <= 4 ? families.get(signs[i]) : null;
            out.append(family != null ? family : syllable(signs[i])).append(' ');
        }
    }

    private static String syllable(int sign) {
        int index = sign - 0xAC00;
        if (index < 0 || index >= 11172) {
            return "";
        }
        return LEADS[index / 588] + VOWELS[index % 588 / 28] + TAILS[index % 28];
    }

    private void appendHan(StringBuilder out, String run) {
        int[] signs = run.codePoints().toArray();
        int family = signs.length > 4 || signs.length < 2 ? 0 : familyLength(run, signs);
        out.append(' ');
        for (int i = 0; i < signs.length; i++) {
            String known = family == 1 && i == 0 ? families.get(signs[i]) : null;
            String sign = new String(Character.toChars(signs[i]));
            out.append(known != null ? known : throughIcu(sign).strip());
            if (family == 0 || i == family - 1) {
                out.append(' ');
            }
        }
        out.append(' ');
    }

    private int familyLength(String run, int[] signs) {
        if (signs.length > 2 && isCompound(run.substring(0, 2))) {
            return 2;
        }
        return families.containsKey(signs[0]) ? 1 : 0;
    }

    private static Map<Character, String> letters() {
        Map<Character, String> letters = new HashMap<>();
        pair(letters, "ßæœøđðþłıəŋħƒſ", "ss ae oe o d d th l i a ng h f s");
        pair(letters, "абвгдеёжзийклмнопрст", "a b v g d e e zh z i y k l m n o p r s t");
        pair(letters, "уфхцчшщыэюя", "u f kh ts ch sh shch y e yu ya");
        pair(letters, "іїєґўђјљњћџѓќѕ", "i i ie g u dj j lj nj c dz gj kj dz");
        pair(letters, "өүқғңәһұҷӣӯҳ", "o u k g ng a h u j i u h");
        letters.put('ъ', "");
        letters.put('ь', "");
        pair(letters, "αβγδεζηθικλμνξοπρσςτ", "a v g d e z i th i k l m n x o p r s s t");
        pair(letters, "υφχψω", "y f ch ps o");
        pair(letters, "ابپتثجچحخدذرزژسشصضطظ", "a b p t th j ch h kh d dh r z zh s sh s d t z");
        pair(letters, "عغفقکكگلمنوهةيیىءئؤآ", "a gh f q k k g l m n u h a i i a a i u a");
        pair(letters, "أإٱٹڈڑںےہھۂټډړږښګڼېۍ", "a i a t d r n e h h a t d r g sh g n e i");
        pair(letters, "אבגדהוזחטיכךלמםנןסעפףצץ", "a b g d h u z h t i k k l m m n n s a p f ts ts");
        pair(letters, "קרשת", "k r sh t");
        pair(letters, "’‘ʼʿʾ`´ʹ″“”«»", "' ' ' ' ' ' ' ' \" \" \" \" \"");
        pair(letters, "‐‑–—−・·،", "- - - - - - - ,");
        return Map.copyOf(letters);
    }

    private static void pair(Map<Character, String> letters, String from, String to) {
        String[] latin = to.split(" ");
        for (int i = 0; i < from.length(); i++) {
            letters.put(from.charAt(i), latin[i]);
        }
    }

    /// Loaded when the first script without an own table comes, because it takes a while.
    private static final class Icu {
        static final Transliterator ANY_LATIN =
                Transliterator.getInstance("Any-Latin; Latin-ASCII");

        private Icu() {}
    }
}
