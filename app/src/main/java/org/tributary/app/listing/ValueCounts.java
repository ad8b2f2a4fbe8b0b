// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.listing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// The values of a column, the most frequent first, cut off where nobody reads on.
///
/// @param most the most frequent values
/// @param different how many different values there are in all
/// @param <V> ordinals of accounts, or words
public record ValueCounts<V extends Comparable<V>>(List<ValueCount<V>> most, int different) {

    /// More values than this are not listed; whoever looks for another filters by its text.
    public static final int MOST = 200;

    public ValueCounts {
        most = List.copyOf(most);
    }

    /// Counts the values at some positions. Equally frequent ones are in their own order.
    public static <V extends Comparable<V>> ValueCounts<V> of(
            int[] positions, IntFunction<V> value) {
        Map<V, Long> counts = new HashMap<>();
        for (int position : positions) {
            counts.merge(value.apply(position), 1L, Long::sum);
        }
        List<ValueCount<V>> most =
                counts.entrySet().stream()
                        .map(entry -> new ValueCount<>(entry.getKey(), entry.getValue()))
                        .sorted(
                                Comparator.comparingLong((ValueCount<V> c) -> -c.count())
                                        .thenComparing(ValueCount::value))
                        .limit(MOST)
                        .toList();
        return new ValueCounts<>(most, counts.size());
    }
}
