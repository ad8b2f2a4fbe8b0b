// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rows behind a figure; they exist only while they are looked at, so that a million of them
/// open like ten.
final class LegRows extends ObservableListBase<LegRow> {

    static final int PAGE = 100;
    private static final int PAGES_KEPT = 60;

    private final Opened opened;
    private final BiConsumer<LegRows, Integer> fetch;
    private final Map<Integer, List<LegRow>> pages =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, List<LegRow>> eldest) {
                    return size() > PAGES_KEPT;
                }
            };

    /// @param fetch has a page fetched, which then comes back through [#arrived]
    LegRows(Opened opened, BiConsumer<LegRows, Integer> fetch) {
        this.opened = opened;
        this.fetch = fetch;
    }

    Opened opened() {
        return opened;
    }

    @Override
    public int size() {
        return opened.size();
    }

    @Override
    public LegRow get(int index) {
        int page = index / PAGE;
        List<LegRow> rows = pages.get(page);
        if (rows == null) {
            rows =
                    IntStream.range(page * PAGE, Math.min(size(), (page + 1) * PAGE))
                            .mapToObj(i -> new LegRow(opened.leg(i)))
                            .toList();
            pages.put(page, rows);
            fetch.accept(this, page);
        }
        return rows.get(index % PAGE);
    }

    /// Comparing row by row would have every page fetched.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /// Ids of a page's transfers.
    List<TransferId> ids(int page) {
        return IntStream.range(page * PAGE, Math.min(size(), (page + 1) * PAGE))
                .mapToObj(i -> opened.id(i))
                .toList();
    }

    /// A page has been read.
    void arrived(int page, List<Transfer> transfers) {
        Map<TransferId, Transfer> byId =
                transfers.stream().collect(Collectors.toMap(Transfer::id, Function.identity()));
        for (LegRow row : pages.getOrDefault(page, List.of())) {
            row.transfer().set(Optional.ofNullable(byId.get(opened.legs().id(row.leg()))));
        }
    }
}
