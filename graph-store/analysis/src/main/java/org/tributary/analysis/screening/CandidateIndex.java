// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.NameToken;
import org.tributary.analysis.names.TokenLikeness;
import org.tributary.analysis.names.TokenRole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which listed names have which words, and so which may be a given name at all: those of
/// which every word, or every word of the given name, finds another. Immutable.
final class CandidateIndex {

    private static final int SHORTEST_JOIN = 5;
    private static final double ALIKE = 0.75;
    private static final String VOWELS = "aeiouyh";
    private static final int[] NONE = {};

    final List<ListedEntry> entries;
    final Vocabulary vocabulary;
    final Postings entriesOfWord;
    private final Map<String, int[]> joins = new HashMap<>();
    private final Map<String, int[]> acronyms = new HashMap<>();
    private final Map<String, int[]> words = new HashMap<>();

    CandidateIndex(List<ListedEntry> entries) {
        this.entries = List.copyOf(entries);
        vocabulary = new Vocabulary(distinctWords(entries));
        Postings.Builder postings = new Postings.Builder();
        Map<String, List<Integer>> joined = new HashMap<>();
        Map<String, List<Integer>> letters = new HashMap<>();
        for (int entry = 0; entry < entries.size(); entry++) {
            List<NameToken> words = ListedEntry.required(entries.get(entry).parsed());
            for (NameToken word : words) {
                postings.add(vocabulary.id(word.text()), entry);
            }
            addJoins(joined, words, entry);
            for (String acronym : Acronyms.of(entries.get(entry).parsed())) {
                letters.computeIfAbsent(acronym, a -> new ArrayList<>()).add(entry);
            }
        }
        entriesOfWord = postings.build(vocabulary.size());
        Map<String, List<Integer>> together = new HashMap<>();
        for (int id = 0; id < vocabulary.size(); id++) {
            for (String key : joinKeys(vocabulary.word(id).text())) {
                together.computeIfAbsent(key, k -> new ArrayList<>()).add(id);
            }
        }
        together.forEach((text, of) -> words.put(text, array(of)));
        joined.forEach((text, of) -> joins.put(text, array(of)));
        letters.forEach((text, of) -> acronyms.put(text, array(of)));
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    /// One token for each word; a name before other roles and a person's before an
    /// organisation's, so that it does not depend on the order of the list.
    private static List<NameToken> distinctWords(List<ListedEntry> entries) {
        Map<String, NameToken> words = new HashMap<>();
        Comparator<NameToken> better =
                Comparator.comparing((NameToken t) -> t.role() != TokenRole.NAME)
                        .thenComparingInt(t -> -TokenLikeness.groups(t).length);
        for (ListedEntry entry : entries) {
            for (NameToken word : ListedEntry.required(entry.parsed())) {
                words.merge(word.text(), word, (a, b) -> better.compare(b, a) < 0 ? b : a);
            }
        }
        return words.values().stream().sorted(Comparator.comparing(NameToken::text)).toList();
    }

    private static void addJoins(
            Map<String, List<Integer>> joined, List<NameToken> words, int entry) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String pair = words.get(i).text() + words.get(i + 1).text();
            for (String key : joinKeys(pair)) {
                joined.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
            }
            if (i + 2 < words.size()) {
                String three = pair + words.get(i + 2).text();
                joined.computeIfAbsent(three, k -> new ArrayList<>()).add(entry);
            }
        }
    }

    /// A joined word and the same less each of its letters would be many; its ends and its
    /// consonants do for the small mistakes that come with writing together.
    private static List<String> joinKeys(String joined) {
        if (joined.length() < SHORTEST_JOIN) {
            return List.of();
        }
        StringBuilder consonants = new StringBuilder("~").append(joined.charAt(0));
        for (int i = 1; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (VOWELS.indexOf(c) < 0 && consonants.charAt(consonants.length() - 1) != c) {
                consonants.append(c);
            }
        }
        return consonants.length() < SHORTEST_JOIN
                ? List.of(joined)
                : List.of(joined, consonants.toString());
    }

    /// @return numbers of listed words that are these words written together, or nearly
    List<Integer> joinedAs(String together) {
        List<Integer> found = new ArrayList<>();
        for (String key : joinKeys(together)) {
            for (int id : words.getOrDefault(key, NONE)) {
                if (TokenLikeness.joined(vocabulary.word(id), together) > ALIKE) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    /// @return entries that have these words written apart
    List<int[]> withJoined(String text) {
        List<int[]> found = new ArrayList<>();
        for (String key : joinKeys(text)) {
            int[] of = joins.get(key);
            if (of != null) {
                found.add(of);
            }
        }
        return found;
    }

    int[] withAcronym(String text) {
        return acronyms.getOrDefault(text, NONE);
    }
}
