// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import org.tributary.analysis.names.NameToken;
import org.tributary.analysis.names.ParsedName;

import java.util.List;
import java.util.Optional;

/// How alike two names are, and how rare.
///
/// @param scorer likeness of two names, 0 to below 1
record NameLikeness(Scorer scorer) {

    /// From this likeness on two names are one in another spelling.
    private static final double SAME = 0.8;

    /// From this likeness on they may be.
    private static final double NEAR = 0.4;

    /// A word's weight is a twentieth of the bits it tells.
    private static final double BITS = 20;

    /// Tells how probable it is that two names name one.
    @FunctionalInterface
    interface Scorer {
        double likeness(ParsedName one, ParsedName other);
    }

    /// @param level how they agree
    /// @param one the name of the first that agrees best; empty if there is none
    /// @param other the name of the second that does
    /// @param bits how rare the more common of both names is, by its words
    record Answer(Level level, Optional<ParsedName> one, Optional<ParsedName> other, double bits) {}

    Answer of(List<ParsedName> ones, List<ParsedName> others) {
        if (ones.isEmpty() || others.isEmpty()) {
            return new Answer(
                    Level.ABSENT, ones.stream().findFirst(), others.stream().findFirst(), 0);
        }
        double best = -1;
        ParsedName one = ones.getFirst();
        ParsedName other = others.getFirst();
        for (ParsedName a : ones) {
            for (ParsedName b : others) {
                double likeness = scorer.likeness(a, b);
                if (likeness > best) {
                    best = likeness;
                    one = a;
                    other = b;
                }
            }
        }
        Level level = best >= SAME ? Level.SAME : best >= NEAR ? Level.NEAR : Level.DIFFERENT;
        return new Answer(
                level, Optional.of(one), Optional.of(other), Math.min(bits(one), bits(other)));
    }

    /// How rare a name is by its words.
    private static double bits(ParsedName name) {
        List<NameToken> words = name.signs().isEmpty() ? name.tokens() : name.signs();
        return words.stream().filter(NameToken::identifies).mapToDouble(NameToken::weight).sum()
                * BITS;
    }
}
