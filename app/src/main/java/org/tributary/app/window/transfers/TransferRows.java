// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Rows that exist only while they are looked at: asking for one has its page fetched. A few
/// thousand around what was seen last are kept.
final class TransferRows extends ObservableListBase<TransferRow> {

    static final int PAGE = 100;
    private static final int PAGES_KEPT = 60;

    private final FlowGraph graph;
    private final int[] positions;
    private final IntConsumer fetch;
    private final Map<Integer, List<TransferRow>> pages =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, List<TransferRow>> eldest) {
                    return size() > PAGES_KEPT;
                }
            };

    /// @param positions of the transfers in the graph, in the order of the rows
    /// @param fetch has a page fetched, which then comes back through [#arrived]
    TransferRows(FlowGraph graph, int[] positions, IntConsumer fetch) {
        this.graph = graph;
        this.positions = positions;
        this.fetch = fetch;
    }

    @Override
    public int size() {
        return positions.length;
    }

    @Override
    public TransferRow get(int index) {
        int page = index / PAGE;
        List<TransferRow> rows = pages.get(page);
        if (rows == null) {
            rows =
                    IntStream.range(page * PAGE, Math.min(size(), (page + 1) * PAGE))
                            .mapToObj(i -> new TransferRow())
                            .toList();
            pages.put(page, rows);
            fetch.accept(page);
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
        List<TransferId> ids = new ArrayList<>();
        for (int i = page * PAGE; i < Math.min(size(), (page + 1) * PAGE); i++) {
            ids.add(id(i));
        }
        return ids;
    }

    TransferId id(int index) {
        return new TransferId(graph.transferId(positions[index]));
    }

    /// Where in the graph the transfer of a row is.
    int position(int index) {
        return positions[index];
    }

    FlowGraph graph() {
        return graph;
    }

    /// A page has been read.
    void arrived(int page, List<Transfer> transfers) {
        List<TransferRow> rows = pages.getOrDefault(page, List.of());
        for (int i = 0; i < Math.min(rows.size(), transfers.size()); i++) {
            rows.get(i).transfer().set(Optional.of(transfers.get(i)));
        }
    }
}
