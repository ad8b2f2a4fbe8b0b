// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/// Finds legal forms among the words of a name. Immutable.
final class LegalForms {

    private static final int FIRST_GLYPH = 0x1100;

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final List<Glyphs> glyphs = new ArrayList<>();

    private record Phrase(List<String> words, LegalForm form) {

        boolean stands(List<RawWord> in, int at) {
            if (at + words.size() > in.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!in.get(at + i).text().equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }

        int letters() {
            return words.stream().mapToInt(String::length).sum();
        }

        /// Whether nobody would take it for a name.
        boolean isPlain() {
            return letters() > (words.size() > 1 ? 6 : 3) || PLAIN.contains(letters(words));
        }

        private static String letters(List<String> words) {
            return String.join("", words);
        }
    }

    private record Glyphs(String signs, LegalForm form) {}

    private static final List<String> PLAIN = List.of("llc", "ltd", "inc", "bvba", "plc", "jsc");

    LegalForms(Romaniser romaniser) {
        for (String line : NameTables.lines("organisation-types.txt")) {
            String[] cells = line.split("\\|");
            LegalForm form = new LegalForm(cells[0].strip(), cells[1].strip());
            for (String spelling : cells[2].split(",")) {
                add(spelling.strip(), form, romaniser);
            }
        }
        byFirstWord
                .values()
                .forEach(
                        phrases ->
                                phrases.sort(
                                        Comparator.comparingInt((Phrase p) -> -p.words().size())));
        glyphs.sort(Comparator.comparingInt((Glyphs g) -> -g.signs().length()));
    }

    private void add(String spelling, LegalForm form, Romaniser romaniser) {
        if (spelling.codePoints().anyMatch(LegalForms::isEastAsian)) {
            glyphs.add(new Glyphs(spelling, form));
            return;
        }
        List<String> words =
                List.of(
                        romaniser
                                .latin(spelling)
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", " ")
                                .strip()
                                .split(" "));
        byFirstWord
                .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
                .add(new Phrase(words, form));
    }

    private static boolean isEastAsian(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HANGUL
                || c == '㈱';
    }

    /// Takes the forms written in Han characters or Hangul out of a text, where no spaces
    /// part words.
    String withoutGlyphs(String text, SortedSet<LegalForm> found) {
        if (text.chars().allMatch(c -> c < FIRST_GLYPH)) {
            return text;
        }
        String rest = text;
        for (Glyphs each : glyphs) {
            if (rest.contains(each.signs()) && rest.length() > each.signs().length()) {
                rest = rest.replace(each.signs(), " ").strip();
                found.add(each.form());
            }
        }
        return rest;
    }

    /// Takes the forms out of the words. One or two letters count only at either end, or
    /// beside another form.
    ///
    /// @param organisation whether the name is known to be an organisation's; otherwise only
    ///     what nobody would take for a name counts, and only at the end
    void take(List<RawWord> words, boolean organisation, SortedSet<LegalForm> found) {
        boolean again = true;
        while (again && words.size() > 1) {
            again = takeAt(words, 0, organisation, found);
            for (int at = 0; !again && at < words.size(); at++) {
                again = takeAt(words, at, organisation, found);
            }
        }
    }

    private boolean takeAt(
            List<RawWord> words, int at, boolean organisation, SortedSet<LegalForm> found) {
        Optional<Phrase> phrase = at(words, at);
        if (phrase.isEmpty() || phrase.get().words().size() >= words.size()) {
            return false;
        }
        Phrase stands = phrase.get();
        int length = stands.words().size();
        boolean atEnd = at + length == words.size();
        boolean allowed =
                organisation
                        ? at == 0 || atEnd || stands.letters() > 3
                        : atEnd && stands.isPlain() && at > 0;
        if (!allowed || onlyNumbers(words, at, length)) {
            return false;
        }
        found.add(stands.form());
        words.subList(at, at + length).clear();
        return true;
    }

    private static boolean onlyNumbers(List<RawWord> words, int at, int length) {
        for (int i = 0; i < words.size(); i++) {
            boolean taken = i >= at && i < at + length;
            if (!taken && Character.isLetter(words.get(i).text().charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Phrase> at(List<RawWord> words, int at) {
        List<Phrase> phrases = byFirstWord.get(words.get(at).text());
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                if (phrase.stands(words, at)) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the words hold a form that nobody would take for a name.
    boolean tellOrganisation(List<RawWord> words) {
        for (int at = 0; at < words.size(); at++) {
            Optional<Phrase> phrase = at(words, at);
            if (phrase.isPresent() && phrase.get().isPlain() && words.size() > 1) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word is a form written in capitals, as after `Siemens` in `SiemensAG`.
    boolean isForm(String lower) {
        return byFirstWord.getOrDefault(lower, List.of()).stream()
                .anyMatch(phrase -> phrase.words().size() == 1);
    }
}
