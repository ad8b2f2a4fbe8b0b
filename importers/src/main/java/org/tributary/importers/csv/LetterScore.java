// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Scores how plausible a text is in a charset of one byte a character: by the letters with accents
/// each language uses, the more frequent ones first, and by what stands beside them.
final class LetterScore {

    /// A language that a charset writes.
    ///
    /// @param letters its letters beyond ASCII, the most frequent first
    private record Language(String charset, String name, String letters) {}

    private static final String CYRILLIC =
            "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъОЕАИНТСРВЛКМДПУЯЫЬГЗБЧЙХЖШЮЦЩЭФЁЪіїєґІЇЄҐ№«»";

    private static final List<Language> LANGUAGES =
            List.of(
                    new Language("windows-1252", "German", "üäößÜÄÖé"),
                    new Language("windows-1252", "French", "éèàêçôîûùâëïœÉÀÊÇÈ"),
                    new Language("windows-1252", "Spanish", "óíáéñúüÓÍÁÉÑÚ¿¡ºª"),
                    new Language("windows-1252", "Portuguese", "ãçéáóêõíâúôàÇÃÉÁÓ"),
                    new Language("windows-1252", "Italian", "àèùòìéÀÈ"),
                    new Language("windows-1252", "Nordic", "åäöøæéÅÄÖØÆ"),
                    new Language("windows-1252", "Dutch", "ëéïèöüçê"),
                    new Language("windows-1250", "Czech", "íáéěšžýčřůúňóťďÍÁČŠŽŘÚĚÝ"),
                    new Language("windows-1250", "Slovak", "áíéčšžýľúťôňäďĺŕóÁČŠŽ"),
                    new Language("windows-1250", "Polish", "ąęłóśżćńźŁŚŻÓĄĘĆ"),
                    new Language("windows-1250", "Hungarian", "éáöóőüíúűÉÁÖÓŐÜ"),
                    new Language("windows-1250", "Croatian", "čćšžđČĆŠŽĐ"),
                    new Language("windows-1251", "Russian", CYRILLIC));

    /// Signs every language uses.
    private static final String SIGNS = "€£§°–—’‘“”„…•\u00A0«»©®½´²×";

    private static final double STRANGE = -4;

    private LetterScore() {}

    /// The best language of a charset for these bytes.
    ///
    /// @param perLetter mean score of a byte beyond ASCII; about -2 for a text in that language,
    ///     below -3.5 for another one
    record Best(Charset charset, String language, double perLetter) {}

    static Best of(byte[] head, String charset) {
        Charset decoding = Charset.forName(charset);
        String text = new String(head, decoding);
        Best best = new Best(decoding, "", -100);
        for (Language language : LANGUAGES) {
            if (language.charset().equals(charset)) {
                double score = score(text, language);
                if (score > best.perLetter()) {
                    best = new Best(decoding, language.name(), score);
                }
            }
        }
        return best;
    }

    private static double score(String text, Language language) {
        Map<Character, Double> weights = weights(language);
        boolean cyrillic = language.letters().equals(CYRILLIC);
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                sum += weights.getOrDefault(c, STRANGE);
                sum += beside(text, i, cyrillic);
                seen++;
            }
        }
        return seen == 0 ? 0 : sum / seen;
    }

    private static Map<Character, Double> weights(Language language) {
        Map<Character, Double> weights = new HashMap<>();
        for (int i = 0; i < language.letters().length(); i++) {
            double weight = -Math.log(i + 2.0);
            weights.put(language.letters().charAt(i), weight);
            String upper = language.letters().substring(i, i + 1).toUpperCase(Locale.ROOT);
            if (upper.length() == 1) {
                weights.putIfAbsent(upper.charAt(0), weight - 1);
            }
        }
        for (int i = 0; i < SIGNS.length(); i++) {
            weights.putIfAbsent(SIGNS.charAt(i), -2.5);
        }
        return weights;
    }

    /// Latin words mix accents with plain letters; Cyrillic words are Cyrillic throughout.
    private static double beside(String text, int at, boolean cyrillic) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean plain = isPlain(before) || isPlain(after);
        boolean accented = isAccented(before) || isAccented(after);
        if (cyrillic) {
            return plain ? -3 : 0;
        }
        return accented && !plain ? -3 : accented ? -1 : 0;
    }

    private static boolean isPlain(char c) {
        return c < 128 && Character.isLetter(c);
    }

    private static boolean isAccented(char c) {
        return c > 127 && Character.isLetter(c);
    }
}
