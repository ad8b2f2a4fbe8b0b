// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How rare a word is among names: a language model of whole words and, for words it does not
/// know, of three letters in a row.
///
/// Counts come from `listed-words.csv` (words of the OFAC SDN list) and `common-names.txt`
/// (names and words of business that very many carry, by rank). A word's rarity is given in
/// bits: n bits mean that one name in 2ⁿ carries it. Immutable.
final class WordRarity {

    private static final double MOST = 20;
    private static final double LEAST_UNKNOWN = 14;
    private static final double FORM = 700;
    private static final double SYLLABLE = 8;
    private static final int LETTERS = 28;

    private final Map<String, Double> persons = new HashMap<>();
    private final Map<String, Double> organisations = new HashMap<>();
    private final Set<String> commonNames = new HashSet<>();
    private final Set<String> business = new HashSet<>();
    private final double[] triples = new double[LETTERS * LETTERS * LETTERS];
    private final double[] pairs = new double[LETTERS * LETTERS];
    private double allPersons;
    private double allOrganisations;

    WordRarity(List<String> listed, Map<String, List<String>> common) {
        for (String line : listed) {
            if (!line.startsWith("word,")) {
                String[] cells = line.split(",", -1);
                count(cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
            }
        }
        common.forEach(this::countCommon);
    }

    private void countCommon(String group, List<String> words) {
        if (group.equals("forms")) {
            words.forEach(word -> count(word, 0, FORM));
            return;
        }
        boolean isBusiness = group.equals("business");
        boolean syllables = group.startsWith("syllables");
        double rank = 0;
        for (String word : words) {
            double times = syllables ? SYLLABLE : 1500 / (rank + 25);
            count(word, isBusiness ? 0 : times, isBusiness ? times * 2 : times / 4);
            if (isBusiness) {
                business.add(word);
            } else {
                commonNames.add(word);
            }
            rank++;
        }
    }

    private void count(String word, double asPerson, double asOrganisation) {
        persons.merge(word, asPerson, Double::sum);
        organisations.merge(word, asOrganisation, Double::sum);
        allPersons += asPerson;
        allOrganisations += asOrganisation;
        int before = 0;
        int last = 0;
        double times = Math.log1p(asPerson + asOrganisation);
        for (int i = 0; i <= word.length(); i++) {
            int next = i < word.length() ? letter(word.charAt(i)) : 0;
            triples[(before * LETTERS + last) * LETTERS + next] += times;
            pairs[before * LETTERS + last] += times;
            before = last;
            last = next;
        }
    }

    private static int letter(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' + 1 : LETTERS - 1;
    }

    /// From 0.2 (the most common) to 1.1.
    double weight(String word, boolean organisation) {
        double weight = bits(word, organisation) / MOST;
        return Math.max(0.2, word.length() <= 2 ? Math.min(0.45, weight) : weight);
    }

    /// @return how many bits it tells that a name carries the word
    double bits(String word, boolean organisation) {
        Double times = (organisation ? organisations : persons).get(word);
        double all = organisation ? allOrganisations : allPersons;
        if (times != null && times >= 0.5) {
            return Math.min(MOST, -Math.log(times / all) / Math.log(2));
        }
        return Math.clamp(spelled(word), LEAST_UNKNOWN, MOST + 2);
    }

    private double spelled(String word) {
        double bits = 0;
        int before = 0;
        int last = 0;
        for (int i = 0; i <= word.length(); i++) {
            int next = i < word.length() ? letter(word.charAt(i)) : 0;
            double seen = triples[(before * LETTERS + last) * LETTERS + next] + 0.2;
            bits -= Math.log(seen / (pairs[before * LETTERS + last] + 0.2 * LETTERS));
            before = last;
            last = next;
        }
        return bits / Math.log(2);
    }

    boolean isCommonName(String word) {
        return commonNames.contains(word) || persons.getOrDefault(word, 0.0) >= 1;
    }

    /// Whether the word is one companies call themselves by, rather than people.
    boolean isBusiness(String word) {
        return business.contains(word)
                && organisations.getOrDefault(word, 0.0) > 4 * persons.getOrDefault(word, 0.0);
    }

    boolean isKnown(String word) {
        return persons.getOrDefault(word, 0.0) >= 1;
    }
}
