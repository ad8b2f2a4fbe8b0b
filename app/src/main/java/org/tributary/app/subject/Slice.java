// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import java.util.Set;

/// Which of a subject's transfers a figure counts.
///
/// @param sides on which sides
/// @param aspect by what they are told apart
/// @param values numbers of that aspect
/// @param match whether the values are wanted or left out
public record Slice(Set<Side> sides, Aspect aspect, Set<Integer> values, Match match) {

    /// Whether values are wanted or left out.
    public enum Match {
        ONLY,
        ALL_BUT
    }

    public Slice {
        sides = Set.copyOf(sides);
        values = Set.copyOf(values);
    }

    /// Everything on those sides.
    public static Slice all(Set<Side> sides) {
        return new Slice(sides, Aspect.WHOLE, Set.of(0), Match.ONLY);
    }

    /// What has one value of an aspect.
    public static Slice of(Set<Side> sides, Aspect aspect, int value) {
        return new Slice(sides, aspect, Set.of(value), Match.ONLY);
    }

    boolean holds(Legs legs, int leg) {
        return sides.contains(legs.side(leg))
                && values.contains(legs.key(aspect, leg)) == (match == Match.ONLY);
    }
}
