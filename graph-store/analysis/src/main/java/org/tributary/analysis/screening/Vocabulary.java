// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.NameToken;
import org.tributary.analysis.names.TokenLikeness;
import org.tributary.analysis.names.TokenRole;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All words of the listed names, and which of them may be a given word.
///
/// Three roads lead to a word, and whatever comes by any of them is then compared: the same
/// letters after leaving one out on either side (symmetric delete, after W. Garbe's
/// SymSpell), half of the triples of letters in common, the same sound or group of spellings.
/// Immutable, safe in any thread that brings its own [Scratch].
final class Vocabulary {

    private static final int BUCKETS = 1 << 19;
    private static final int GRAM_BUCKETS = 1 << 16;
    private static final int PREFIX = 9;

    private final List<NameToken> words;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Postings deletes;
    private final Postings grams;
    private final Map<String, int[]> sounds = new HashMap<>();
    private final Map<Integer, int[]> groups = new HashMap<>();

    /// Words that may be another and how alike they are.
    @SuppressWarnings("ArrayRecordComponent") // made by the thousand and never compared
    record Found(int[] words, float[] likeness) {

        static final Found NOTHING = new Found(new int[0], new float[0]);
    }

    /// Counters of one thread.
    static final class Scratch {
        final short[] counts;
        int[] touched = new int[1024];
        int size;

        Scratch(Vocabulary vocabulary) {
            counts = new short[vocabulary.words.size()];
        }

        void touch(int word, int times) {
            if (counts[word] == 0) {
                if (size == touched.length) {
                    touched = Arrays.copyOf(touched, size * 2);
                }
                touched[size++] = word;
            }
            counts[word] += (short) times;
        }
    }

    Vocabulary(List<NameToken> words) {
        this.words = List.copyOf(words);
        Postings.Builder deleted = new Postings.Builder();
        Postings.Builder triples = new Postings.Builder();
        for (int id = 0; id < words.size(); id++) {
            NameToken word = words.get(id);
            ids.put(word.text(), id);
            if (word.role() == TokenRole.NAME) {
                for (int hash : deletes(word.text())) {
                    deleted.add(hash, id);
                }
                for (int hash : grams(word.text())) {
                    triples.add(hash, id);
                }
                if (word.sound().length() > 2) {
                    sounds.merge(word.sound(), new int[] {id}, Vocabulary::joined);
                }
                sounds.merge("~" + word.respelled(), new int[] {id}, Vocabulary::joined);
                for (int group : TokenLikeness.groups(word)) {
                    groups.merge(group, new int[] {id}, Vocabulary::joined);
                }
            }
        }
        deletes = deleted.build(BUCKETS);
        grams = triples.build(GRAM_BUCKETS);
    }

    private static int[] joined(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    int size() {
        return words.size();
    }

    NameToken word(int id) {
        return words.get(id);
    }

    /// @return the number of a word, -1 if no listed name has it
    int id(String text) {
        return ids.getOrDefault(text, -1);
    }

    /// @return the listed words that may be this one, by rising number
    Found find(NameToken word, Scratch scratch) {
        String text = word.text();
        Integer same = ids.get(text);
        if (word.role() == TokenRole.NUMBER) {
            return same == null ? Found.NOTHING : new Found(new int[] {same}, new float[] {1});
        }
        collect(word, scratch);
        if (same != null) {
            scratch.touch(same, 1000);
        }
        Found found = verified(word, scratch);
        for (int i = 0; i < scratch.size; i++) {
            scratch.counts[scratch.touched[i]] = 0;
        }
        scratch.size = 0;
        return found;
    }

    private void collect(NameToken word, Scratch scratch) {
        String text = word.text();
        int[] triples = grams(text);
        for (int hash : triples) {
            for (int at = grams.from(hash); at < grams.to(hash); at++) {
                scratch.touch(grams.at(at), 1);
            }
        }
        int enough = Math.max(2, (triples.length + 1) / 3);
        int kept = 0;
        for (int i = 0; i < scratch.size; i++) {
            int id = scratch.touched[i];
            if (scratch.counts[id] >= enough) {
                scratch.touched[kept++] = id;
            } else {
                scratch.counts[id] = 0;
            }
        }
        scratch.size = kept;
        for (int hash : deletes(text)) {
            for (int at = deletes.from(hash); at < deletes.to(hash); at++) {
                scratch.touch(deletes.at(at), 1);
            }
        }
        for (int id : sounds.getOrDefault(word.sound(), NONE)) {
            scratch.touch(id, 1);
        }
        for (int id : sounds.getOrDefault("~" + word.respelled(), NONE)) {
            scratch.touch(id, 1);
        }
        for (int group : TokenLikeness.groups(word)) {
            for (int id : groups.getOrDefault(group, NONE)) {
                scratch.touch(id, 1);
            }
        }
    }

    private static final int[] NONE = {};

    private Found verified(NameToken word, Scratch scratch) {
        Arrays.sort(scratch.touched, 0, scratch.size);
        int[] found = new int[scratch.size];
        float[] likeness = new float[scratch.size];
        int kept = 0;
        for (int i = 0; i < scratch.size; i++) {
            int id = scratch.touched[i];
            double like = TokenLikeness.of(word, words.get(id)).value();
            if (like > 0) {
                found[kept] = id;
                likeness[kept++] = (float) like;
            }
        }
        return new Found(Arrays.copyOf(found, kept), Arrays.copyOf(likeness, kept));
    }

    /// Hashes of the first letters of a word, whole and with each one left out.
    private static int[] deletes(String text) {
        int length = Math.min(PREFIX, text.length());
        int[] hashes = new int[length < 2 ? 1 : length + 1];
        hashes[0] = hash(text, length, -1);
        for (int out = 0; out < hashes.length - 1; out++) {
            hashes[out + 1] = hash(text, length, out);
        }
        return hashes;
    }

    private static int hash(String text, int length, int out) {
        int hash = 17;
        for (int i = 0; i < length; i++) {
            hash = i == out ? hash : hash * 31 + text.charAt(i);
        }
        return spread(hash) & BUCKETS - 1;
    }

    private static int[] grams(String text) {
        int length = text.length();
        int[] hashes = new int[length];
        for (int i = 0; i < length; i++) {
            int before = i == 0 ? 1 : text.charAt(i - 1);
            int after = i + 1 < length ? text.charAt(i + 1) : 2;
            int hash = (before * 31 + text.charAt(i)) * 31 + after;
            hashes[i] = spread(hash) & GRAM_BUCKETS - 1;
        }
        return hashes;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
