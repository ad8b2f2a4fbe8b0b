// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.sparse;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// A number from 0 for each of some places, of which there are very many: an array of pages that
/// are only made where something is put. So a search that meets a hundred of five million transfers
/// costs next to nothing, and one that meets a million looks one thing up at the cost of one read
/// from memory, without hashing. Not thread-safe.
public final class SparseInts {

    /// What a place has where nothing was put.
    public static final int NONE = -1;

    private static final int BITS = 10;
    private static final int PAGE = 1 << BITS;

    /// Complements of the numbers, so that a new page, all 0, reads as [#NONE]. Pages not made yet
    /// are all the same one.
    private final int[][] pages;

    private final boolean[] made;

    /// @param places how many there are; each is from 0 and below it
    public SparseInts(int places) {
        pages = new int[(places + PAGE - 1) >>> BITS][];
        Arrays.fill(pages, new int[PAGE]);
        made = new boolean[pages.length];
    }

    /// The number at a place, or [#NONE].
    public int of(int place) {
        return ~pages[place >>> BITS][place & PAGE - 1];
    }

    /// Puts a number at a place, in place of what is there.
    ///
    /// @param value from 0, or [#NONE] to take away what is there
    public void put(int place, int value) {
        int page = place >>> BITS;
        if (!made[page]) {
            made[page] = true;
            pages[page] = new int[PAGE];
        }
        pages[page][place & PAGE - 1] = ~value;
    }

    /// Hands over every place that has a number, in ascending order.
    public void places(IntConsumer each) {
        for (int p = 0; p < pages.length; p++) {
            for (int i = 0; made[p] && i < PAGE; i++) {
                if (pages[p][i] != 0) {
                    each.accept(p << BITS | i);
                }
            }
        }
    }
}
