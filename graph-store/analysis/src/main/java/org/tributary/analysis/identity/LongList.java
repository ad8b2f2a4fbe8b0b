// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import java.util.Arrays;
import java.util.stream.LongStream;

/// Numbers that grow. Not thread-safe.
final class LongList {

    private long[] numbers = new long[1024];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    /// All, ascending, each once.
    long[] sortedOnce() {
        return sorted().distinct().toArray();
    }

    /// Those that are there at least so many times, ascending, each once.
    LongStream repeated(int times) {
        long[] all = sorted().toArray();
        LongStream.Builder found = LongStream.builder();
        for (int i = 0; i < all.length; ) {
            int next = i;
            while (next < all.length && all[next] == all[i]) {
                next++;
            }
            if (next - i >= times) {
                found.add(all[i]);
            }
            i = next;
        }
        return found.build();
    }

    private LongStream sorted() {
        return Arrays.stream(numbers, 0, size).sorted();
    }
}
