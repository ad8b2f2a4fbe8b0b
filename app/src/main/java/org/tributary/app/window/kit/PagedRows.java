// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Rows of a table that exist only while they are looked at, so that a million of them open like
/// ten: asking for one makes its page of empty rows and has it fetched. A few thousand rows around
/// what was seen last are kept. To be used on the screen thread.
///
/// @param <R> a row, which shows by itself when it has been filled
public abstract class PagedRows<R> extends ObservableListBase<R> {

    private static final int PAGE = 100;
    private static final int PAGES_KEPT = 60;

    private final int size;
    private final Map<Integer, List<R>> pages =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, List<R>> eldest) {
                    return size() > PAGES_KEPT;
                }
            };

    protected PagedRows(int size) {
        this.size = size;
    }

    /// A row that is not filled yet.
    protected abstract R row(int index);

    /// Has a page fetched, to fill its rows.
    protected abstract void fetch(int page);

    @Override
    public final int size() {
        return size;
    }

    @Override
    public final R get(int index) {
        int page = index / PAGE;
        List<R> rows = pages.get(page);
        if (rows == null) {
            rows = indices(page).mapToObj(this::row).toList();
            pages.put(page, rows);
            fetch(page);
        }
        return rows.get(index % PAGE);
    }

    /// The rows a page consists of.
    protected final IntStream indices(int page) {
        return IntStream.range(page * PAGE, Math.min(size, (page + 1) * PAGE));
    }

    /// A page that is still looked at; nothing if it is not.
    protected final List<R> page(int page) {
        return pages.getOrDefault(page, List.of());
    }

    /// Comparing row by row would have every page fetched.
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(this);
    }
}
