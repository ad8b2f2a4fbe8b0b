// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import org.tributary.app.window.kit.PagedRows;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Transfers of a graph as rows of the table.
final class TransferRows extends PagedRows<TransferRow> {

    private final FlowGraph graph;
    private final int[] positions;
    private final BiConsumer<TransferRows, Integer> fetch;

    /// @param positions of the transfers in the graph, in the order of the rows
    /// @param fetch has a page fetched, which then comes back through [#arrived]
    TransferRows(FlowGraph graph, int[] positions, BiConsumer<TransferRows, Integer> fetch) {
        super(positions.length);
        this.graph = graph;
        this.positions = positions;
        this.fetch = fetch;
    }

    @Override
    protected TransferRow row(int index) {
        return new TransferRow();
    }

    @Override
    protected void fetch(int page) {
        fetch.accept(this, page);
    }

    /// Ids of a page's transfers.
    List<TransferId> ids(int page) {
        return indices(page).mapToObj(this::id).toList();
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
        List<TransferRow> rows = page(page);
        for (int i = 0; i < Math.min(rows.size(), transfers.size()); i++) {
            rows.get(i).transfer().set(Optional.of(transfers.get(i)));
        }
    }
}
