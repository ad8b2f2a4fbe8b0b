// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import java.util.Arrays;

/// Lists of numbers by number, in two plain arrays. Immutable once built.
final class Postings {

    private final int[] starts;
    private final int[] values;

    private Postings(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    int from(int key) {
        return starts[key];
    }

    int to(int key) {
        return starts[key + 1];
    }

    int at(int position) {
        return values[position];
    }

    /// Collects pairs of key and value. For use by one thread.
    static final class Builder {

        private long[] pairs = new long[1024];
        private int size;

        void add(int key, int value) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size++] = (long) key << 32 | value;
        }

        /// @param keys one more than the highest key
        /// @return each key's values in rising order, each once
        Postings build(int keys) {
            Arrays.sort(pairs, 0, size);
            int[] starts = new int[keys + 1];
            int[] values = new int[size];
            int kept = 0;
            int key = 0;
            for (int i = 0; i < size; i++) {
                if (i > 0 && pairs[i] == pairs[i - 1]) {
                    continue;
                }
                int of = (int) (pairs[i] >>> 32);
                while (key < of) {
                    starts[++key] = kept;
                }
                values[kept++] = (int) pairs[i];
            }
            while (key < keys) {
                starts[++key] = kept;
            }
            return new Postings(starts, Arrays.copyOf(values, kept));
        }
    }
}
