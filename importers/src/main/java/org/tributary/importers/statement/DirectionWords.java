// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.statement;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// The words of a direction column. Compared whatever their case and surrounding blanks.
///
/// @param in words for money that arrived at the own account
/// @param out words for money that left it
public record DirectionWords(List<String> in, List<String> out) {

    public static final DirectionWords NONE = new DirectionWords(List.of(), List.of());

    /// Which way money went, seen from the own account.
    public enum Way {
        IN,
        OUT
    }

    public DirectionWords {
        in = plain(in);
        out = plain(out);
        for (String word : in) {
            if (out.contains(word)) {
                throw new IllegalArgumentException(
                        "'%s' cannot mean both in and out".formatted(word));
            }
        }
    }

    private static List<String> plain(Collection<String> words) {
        TreeSet<String> sorted = new TreeSet<>();
        words.stream().map(DirectionWords::plain).filter(w -> !w.isEmpty()).forEach(sorted::add);
        return List.copyOf(sorted);
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /// What a cell says; empty if it holds none of the words.
    public Optional<Way> way(String cell) {
        String plain = plain(cell);
        if (in.contains(plain)) {
            return Optional.of(Way.IN);
        }
        return out.contains(plain) ? Optional.of(Way.OUT) : Optional.empty();
    }

    public DirectionWords withIn(List<String> words) {
        return new DirectionWords(words, out);
    }

    public DirectionWords withOut(List<String> words) {
        return new DirectionWords(in, words);
    }
}
