// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.NameToken;
import org.tributary.analysis.names.ParsedName;
import org.tributary.analysis.screening.Vocabulary.Found;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds the listed names that may be a given one. Belongs to one thread, which may ask it
/// again and again; what it has found for a word it remembers, because names repeat their
/// words.
final class Candidates {

    private static final int REMEMBERED = 20_000;

    private final CandidateIndex index;
    private final Vocabulary.Scratch scratch;
    private final Map<String, Found> remembered = new HashMap<>();
    private final byte[] coveredHere;
    private final byte[] coveredThere;
    private final int[] lastWord;
    private int[] touched = new int[1024];
    private int size;

    Candidates(CandidateIndex index) {
        this.index = index;
        scratch = new Vocabulary.Scratch(index.vocabulary);
        coveredHere = new byte[index.entries.size()];
        coveredThere = new byte[index.entries.size()];
        lastWord = new int[index.entries.size()];
    }

    /// @param slack how many words on both sides may stay without another
    /// @return entries in rising order
    int[] find(ParsedName name, int slack) {
        int[] found = find(name, slack, false);
        int[] all = withAcronyms(name, ListedEntry.required(name), found);
        Arrays.sort(all);
        return all;
    }

    /// @return entries of which every word is found, in rising order
    int[] covered(ParsedName text) {
        int[] found = find(text, 0, true);
        Arrays.sort(found);
        return found;
    }

    private int[] find(ParsedName name, int slack, boolean wholly) {
        List<NameToken> words = ListedEntry.required(name);
        for (int i = 0; i < words.size(); i++) {
            cover(words.get(i), i + 1);
        }
        coverJoins(words);
        int initials = ListedEntry.initials(name);
        int[] found = new int[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int entry = touched[i];
            ListedEntry listed = index.entries.get(entry);
            int restHere = words.size() - coveredHere[entry] - listed.initials();
            int restThere = listed.words() - coveredThere[entry] - initials;
            if ((wholly ? restThere - listed.fathers() : Math.min(restHere, restThere)) <= slack) {
                found[kept++] = entry;
            }
            coveredHere[entry] = 0;
            coveredThere[entry] = 0;
            lastWord[entry] = 0;
        }
        size = 0;
        return Arrays.copyOf(found, kept);
    }

    /// The listed words a word may be.
    Found found(NameToken word) {
        String key = word.text() + word.role() + (word.nicknamed() ? "+" : "");
        Found known = remembered.get(key);
        if (known == null) {
            known = index.vocabulary.find(word, scratch);
            if (remembered.size() < REMEMBERED) {
                remembered.put(key, known);
            }
        }
        return known;
    }

    private void cover(NameToken word, int number) {
        for (int id : found(word).words()) {
            coverAll(id, number, 1);
        }
        if (word.text().length() > 4) {
            for (int[] entries : index.withJoined(word.text())) {
                for (int entry : entries) {
                    cover(entry, number, 1, 2);
                }
            }
        }
    }

    private void coverAll(int id, int number, int here) {
        Postings postings = index.entriesOfWord;
        for (int at = postings.from(id); at < postings.to(id); at++) {
            cover(postings.at(at), number, here, 1);
        }
    }

    private void cover(int entry, int number, int here, int there) {
        if (lastWord[entry] == number) {
            return;
        }
        if (lastWord[entry] == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = entry;
        }
        lastWord[entry] = number;
        coveredHere[entry] += (byte) here;
        coveredThere[entry] += (byte) there;
    }

    /// Words of the given name that the list writes together.
    private void coverJoins(List<NameToken> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String pair = words.get(i).text() + words.get(i + 1).text();
            coverJoin(pair, words.size() + 1 + i, 2);
            if (i + 2 < words.size()) {
                coverJoin(pair + words.get(i + 2).text(), 2 * words.size() + 1 + i, 3);
            }
        }
    }

    private void coverJoin(String joined, int number, int here) {
        for (int id : index.joinedAs(joined)) {
            coverAll(id, number, here);
        }
    }

    private int[] withAcronyms(ParsedName name, List<NameToken> words, int[] found) {
        if (words.size() == 1) {
            return joined(found, index.withAcronym(words.getFirst().text()));
        }
        int[] all = found;
        for (String acronym : Acronyms.of(name)) {
            int id = index.vocabulary.id(acronym);
            if (id >= 0) {
                Postings postings = index.entriesOfWord;
                int[] more = new int[postings.to(id) - postings.from(id)];
                for (int i = 0; i < more.length; i++) {
                    more[i] = postings.at(postings.from(id) + i);
                }
                all = joined(all, more);
            }
        }
        return all;
    }

    private static int[] joined(int[] a, int[] b) {
        return b.length == 0
                ? a
                : IntStream.concat(Arrays.stream(a), Arrays.stream(b)).distinct().toArray();
    }
}
