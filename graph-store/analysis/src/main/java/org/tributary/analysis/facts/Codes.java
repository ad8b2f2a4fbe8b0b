// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A column of words as codes: code 0 means that nothing is told, every other code one word.
/// Immutable and thread-safe; made by a [Builder].
public final class Codes {

    /// Nothing is told of anything.
    public static final Codes NONE = new Codes(new int[0], List.of(""));

    private final int[] codes;
    private final List<String> words;

    private Codes(int[] codes, List<String> words) {
        this.codes = codes;
        this.words = List.copyOf(words);
    }

    /// The code at a place; 0 if nothing is told there.
    public int at(int place) {
        return place < codes.length ? codes[place] : 0;
    }

    /// The word of a code; the empty word for 0.
    public String word(int code) {
        return words.get(code);
    }

    /// All words, by code; the empty one first.
    public List<String> words() {
        return words;
    }

    /// Whether anything is told anywhere.
    public boolean any() {
        return words.size() > 1;
    }

    /// The same words of chosen places, in that order.
    Codes pick(int[] places) {
        return any() ? new Codes(Arrays.stream(places).map(this::at).toArray(), words) : NONE;
    }

    /// Collects words place by place. Not thread-safe.
    public static final class Builder {

        private final Map<String, Integer> known = new LinkedHashMap<>();
        private int[] codes;

        /// @param places how many places there are
        public Builder(int places) {
            codes = new int[places];
        }

        /// Tells a word at a place; the empty word tells nothing.
        public void put(int place, String word) {
            if (word.isEmpty()) {
                return;
            }
            if (place >= codes.length) {
                codes = Arrays.copyOf(codes, Math.max(place + 1, codes.length * 2));
            }
            codes[place] = known.computeIfAbsent(word, w -> known.size() + 1);
        }

        /// Whether a word was told at a place.
        public boolean isTold(int place) {
            return place < codes.length && codes[place] != 0;
        }

        public Codes build() {
            if (known.isEmpty()) {
                return NONE;
            }
            List<String> words = new ArrayList<>(List.of(""));
            words.addAll(known.keySet());
            return new Codes(codes, words);
        }
    }
}
