// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gives the words of a name their roles. Immutable.
final class WordRoles {

    private static final Pattern SERVANT =
            Pattern.compile("(abd[aeiou]?)(r|sh|s|n|z|d|t|l|)(?=.{4,})(.+)");
    private static final Pattern FAITH = Pattern.compile("(.{3,}?)(u|e|a|)d?d(i|ee|e)ne?");
    private static final Pattern CONSONANTS = Pattern.compile("[b-df-hj-np-tv-z]{2,3}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern ROMAN = Pattern.compile("(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})");
    private static final Map<String, String> TWO_WORDS =
            Map.of(
                    "united states", "usa",
                    "united kingdom", "uk",
                    "hong kong", "hongkong",
                    "great britain", "uk",
                    "saudi arabia", "saudi",
                    "north korea", "dprk",
                    "south korea", "rok");

    private static final Set<String> FIRST_NAMES =
            Set.of("ben", "do", "le", "la", "du", "di", "da", "i", "y", "an", "ha", "lo");

    private static final Set<String> PLACE_LINKS = Set.of("of", "from", "in", "the");
    private static final Set<String> LINKS = Set.of("of", "from", "in", "the", "and");
    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "phd", "md", "esq", "mba", "ii", "iii", "junior", "senior");

    private final NameTables tables;

    WordRoles(NameTables tables) {
        this.tables = tables;
    }

    /// Whether a comma parts a family name from given names.
    static boolean commaTells(List<RawWord> words) {
        return words.size() > 1 && words.getLast().group() == 1 && words.getFirst().group() == 0;
    }

    List<NameToken> ofPerson(List<RawWord> words) {
        List<RawWord> ordered = new ArrayList<>();
        int titles = leadingTitles(words, ordered);
        int end = beforeContext(ordered, titles);
        List<NameToken> tokens = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            RawWord word = ordered.get(i);
            if (i < titles || i >= end) {
                tokens.add(token(word.text(), TokenRole.TITLE, false));
            } else {
                addPersonWord(tokens, word, i == end - 1, end - titles > 1);
            }
        }
        return identifying(tokens, ordered);
    }

    /// Where begins what is said behind a name: `Jr.`, `President of Russia`, `from Moscow`.
    private int beforeContext(List<RawWord> words, int from) {
        int end = words.size();
        boolean again = true;
        while (again && end - from > 1) {
            String last = words.get(end - 1).text();
            boolean link = LINKS.contains(last) && end < words.size();
            boolean title = isTitleWithin(last) || SUFFIXES.contains(last);
            boolean place =
                    tables.places().containsKey(last)
                            && end - from > 2
                            && PLACE_LINKS.contains(words.get(end - 2).text());
            again = link || title || place;
            end -= again ? 1 : 0;
        }
        return end;
    }

    /// Puts titles first, given names next, a family name that stood before a comma last.
    private int leadingTitles(List<RawWord> words, List<RawWord> ordered) {
        List<RawWord> rest = new ArrayList<>();
        boolean comma = commaTells(words) && !isContext(words);
        if (comma) {
            words.stream().filter(w -> w.group() == 1).forEach(rest::add);
            words.stream().filter(w -> w.group() == 0).forEach(rest::add);
        } else {
            rest.addAll(words);
        }
        int length = titleAt(rest, 0);
        while (length > 0 && length < rest.size()) {
            ordered.addAll(rest.subList(0, length));
            rest.subList(0, length).clear();
            length = titleAt(rest, 0);
        }
        int titles = ordered.size();
        ordered.addAll(rest);
        return titles;
    }

    /// Whether what follows the comma names nobody: `Putin, President`.
    private boolean isContext(List<RawWord> words) {
        return words.stream()
                .filter(word -> word.group() == 1)
                .allMatch(
                        word ->
                                tables.titles().contains(word.text())
                                        || SUFFIXES.contains(word.text())
                                        || LINKS.contains(word.text())
                                        || tables.places().containsKey(word.text()));
    }

    private int titleAt(List<RawWord> words, int at) {
        StringBuilder phrase = new StringBuilder();
        int longest = 0;
        for (int i = at; i < Math.min(words.size(), at + 3); i++) {
            phrase.append(i == at ? "" : " ").append(words.get(i).text());
            if (tables.titles().contains(phrase.toString())) {
                longest = i - at + 1;
            }
        }
        return longest;
    }

    private void addPersonWord(
            List<NameToken> tokens, RawWord word, boolean last, boolean several) {
        String text = unmasked(word.text());
        if (text.length() == 1 && Character.isLetter(text.charAt(0)) && text.charAt(0) < 128) {
            tokens.add(token(text, TokenRole.INITIAL, false));
        } else if (word.capitals() && several && CONSONANTS.matcher(text).matches()) {
            text.chars()
                    .forEach(
                            c ->
                                    tokens.add(
                                            token(
                                                    String.valueOf((char) c),
                                                    TokenRole.INITIAL,
                                                    false)));
        } else if (isNameFirst(tokens, text) && several) {
            tokens.add(token(text, TokenRole.NAME, false));
        } else if (isParticle(text, last)) {
            tokens.add(token(text, TokenRole.PARTICLE, false));
        } else if (several && isTitleWithin(text)) {
            tokens.add(token(text, TokenRole.TITLE, false));
        } else if (Character.isDigit(text.charAt(0))) {
            tokens.add(number(text, TokenRole.NUMBER, false));
        } else {
            addParts(tokens, text);
        }
    }

    private boolean isParticle(String text, boolean last) {
        return last
                ? tables.familyParticles().contains(text)
                : tables.personParticles().contains(text)
                        || tables.familyParticles().contains(text);
    }

    /// Particles that are names where nothing but forms of address stands before them: `Ben
    /// Smith`, `Le Van Duc`.
    private static boolean isNameFirst(List<NameToken> tokens, String text) {
        return FIRST_NAMES.contains(text)
                && tokens.stream().allMatch(t -> t.role() == TokenRole.TITLE);
    }

    /// Whether a word between names is a form of address; `Sultan` there is a name.
    private boolean isTitleWithin(String text) {
        return text.length() > 3
                && tables.titles().contains(text)
                && !tables.rarity().isCommonName(text);
    }

    private void addParts(List<NameToken> tokens, String text) {
        boolean known = tables.spellings().containsKey(text);
        Matcher servant = SERVANT.matcher(text);
        if (!known
                && text.startsWith("abd")
                && servant.matches()
                && !text.startsWith("abdoul")
                && joinsLike(servant.group(2), servant.group(3))) {
            tokens.add(token("abd", TokenRole.PARTICLE, false));
            addParts(tokens, servant.group(3));
            return;
        }
        Matcher faith = FAITH.matcher(text);
        if (!known
                && text.length() > 6
                && text.lastIndexOf('n') >= text.length() - 2
                && text.indexOf('d') > 0
                && faith.matches()
                && !faith.group(2).isEmpty()) {
            addParts(tokens, faith.group(1));
            tokens.add(token("din", TokenRole.PARTICLE, false));
            return;
        }
        for (String prefix : List.of("bin", "ben", "ibn")) {
            String rest = text.substring(Math.min(3, text.length()));
            if (text.startsWith(prefix) && rest.length() > 4 && tables.rarity().isKnown(rest)) {
                tokens.add(token(prefix, TokenRole.PARTICLE, false));
                tokens.add(token(rest, TokenRole.NAME, false));
                return;
            }
        }
        tokens.add(token(text, TokenRole.NAME, false));
    }

    /// `abdurrahman`: the letter of the article is that of the name, or an l.
    private static boolean joinsLike(String article, String rest) {
        return article.equals("l") || (!article.isEmpty() && rest.startsWith(article));
    }

    List<NameToken> ofOrganisation(List<RawWord> words) {
        List<RawWord> joined = joinLetters(joinPairs(words));
        List<NameToken> tokens = new ArrayList<>();
        for (int i = 0; i < joined.size(); i++) {
            String text = unmasked(joined.get(i).text());
            if (tables.organisationParticles().contains(text)
                    && joined.size() > 1
                    && !roman(text, i)) {
                tokens.add(token(text, TokenRole.PARTICLE, true));
            } else {
                addNumbered(tokens, text, i, true);
            }
        }
        return identifying(tokens, joined);
    }

    private static boolean roman(String text, int at) {
        return at > 0 && (text.equals("i") || text.equals("v"));
    }

    private void addNumbered(List<NameToken> tokens, String text, int at, boolean organisation) {
        Integer number = tables.numbers().get(text);
        boolean follows = at > 0 && !tokens.isEmpty();
        if (number != null) {
            NameToken last = follows ? tokens.getLast() : null;
            if (last != null && last.number() >= 20 && last.number() % 10 == 0 && number < 10) {
                tokens.removeLast();
                number += last.number();
            }
            tokens.add(number(String.valueOf(number), TokenRole.NUMBER, organisation));
        } else if (DIGITS.matcher(text).matches()) {
            addDigits(tokens, text, organisation);
        } else if (follows && ROMAN.matcher(text).matches()) {
            tokens.add(number(String.valueOf(arabic(text)), TokenRole.NUMBER, organisation));
        } else if (tables.places().containsKey(text)) {
            tokens.add(token(text, TokenRole.PLACE, organisation));
        } else {
            tokens.add(token(text, TokenRole.NAME, organisation));
        }
    }

    /// `Forty 4` is 44.
    private void addDigits(List<NameToken> tokens, String text, boolean organisation) {
        NameToken last = tokens.isEmpty() ? null : tokens.getLast();
        if (text.length() == 1
                && last != null
                && last.role() == TokenRole.NUMBER
                && last.number() >= 20
                && last.number() < 100
                && last.number() % 10 == 0) {
            tokens.removeLast();
            int sum = last.number() + Integer.parseInt(text);
            tokens.add(number(String.valueOf(sum), TokenRole.NUMBER, organisation));
        } else {
            tokens.add(number(text, TokenRole.NUMBER, organisation));
        }
    }

    private static int arabic(String roman) {
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int value = digit(roman.charAt(i));
            boolean less = i + 1 < roman.length() && value < digit(roman.charAt(i + 1));
            sum += less ? -value : value;
        }
        return sum;
    }

    private static int digit(char roman) {
        return roman == 'i' ? 1 : roman == 'v' ? 5 : 10;
    }

    List<NameToken> ofVessel(List<RawWord> words) {
        List<NameToken> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).text();
            String pair = i + 1 < words.size() ? text + " " + words.get(i + 1).text() : text;
            if (i == 0 && words.size() > 2 && tables.vesselTitles().contains(pair)) {
                tokens.add(token(text, TokenRole.TITLE, true));
                tokens.add(token(words.get(1).text(), TokenRole.TITLE, true));
                i++;
            } else if (i == 0 && words.size() > 1 && tables.vesselTitles().contains(text)) {
                tokens.add(token(text, TokenRole.TITLE, true));
            } else if (text.equals("no") || text.equals("number")) {
                tokens.add(token(text, TokenRole.PARTICLE, true));
            } else {
                addNumbered(tokens, text, i, true);
            }
        }
        return identifying(tokens, words);
    }

    /// If nothing identifies, everything does: a company may be called `The The`.
    private List<NameToken> identifying(List<NameToken> tokens, List<RawWord> words) {
        if (tokens.stream().anyMatch(NameToken::identifies)) {
            return tokens;
        }
        return words.stream().map(w -> token(w.text(), TokenRole.NAME, false)).toList();
    }

    private static List<RawWord> joinPairs(List<RawWord> words) {
        List<RawWord> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String pair =
                    i + 1 < words.size()
                            ? TWO_WORDS.get(words.get(i).text() + " " + words.get(i + 1).text())
                            : null;
            if (pair != null) {
                joined.add(words.get(i++).as(pair));
            } else {
                joined.add(words.get(i));
            }
        }
        return joined;
    }

    /// `C. K. Hutchison` is `CK Hutchison`.
    private static List<RawWord> joinLetters(List<RawWord> words) {
        List<RawWord> joined = new ArrayList<>();
        boolean open = false;
        for (RawWord word : words) {
            boolean letter = word.text().length() == 1 && Character.isLetter(word.text().charAt(0));
            if (letter && open) {
                joined.add(word.as(joined.removeLast().text() + word.text()));
            } else {
                joined.add(word);
            }
            open = letter;
        }
        return joined;
    }

    /// Puts letters back where a digit that looks like one stands among letters.
    private static String unmasked(String text) {
        if (!Character.isDigit(text.charAt(0)) && !hasDigit(text)) {
            return text;
        }
        long letters = text.chars().filter(Character::isLetter).count();
        if (letters < 2 || letters * 2 < text.length()) {
            return text;
        }
        if (ORDINAL.contains(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                plain.setCharAt(i, "oizeasgtbg".charAt(digit));
            }
        }
        return plain.toString();
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> ORDINAL =
            Set.of(
                    "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th",
                    "12th", "13th", "14th", "15th", "16th", "17th", "18th", "19th", "20th");

    private NameToken token(String text, TokenRole role, boolean organisation) {
        return new NameToken(text, role, -1, tables, organisation);
    }

    private NameToken number(String text, TokenRole role, boolean organisation) {
        int value =
                text.length() > 6 || !DIGITS.matcher(text).matches() ? -1 : Integer.parseInt(text);
        String digits = value >= 0 ? String.valueOf(value) : text;
        return new NameToken(digits, role, value, tables, organisation);
    }
}
