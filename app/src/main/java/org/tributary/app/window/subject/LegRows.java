// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import org.tributary.app.window.kit.PagedRows;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rows behind a figure.
final class LegRows extends PagedRows<LegRow> {

    private final Opened opened;
    private final BiConsumer<LegRows, Integer> fetch;

    /// @param fetch has a page fetched, which then comes back through [#arrived]
    LegRows(Opened opened, BiConsumer<LegRows, Integer> fetch) {
        super(opened.size());
        this.opened = opened;
        this.fetch = fetch;
    }

    Opened opened() {
        return opened;
    }

    @Override
    protected LegRow row(int index) {
        return new LegRow(opened.leg(index));
    }

    @Override
    protected void fetch(int page) {
        fetch.accept(this, page);
    }

    /// Ids of a page's transfers.
    List<TransferId> ids(int page) {
        return indices(page).mapToObj(opened::id).toList();
    }

    /// A page has been read.
    void arrived(int page, List<Transfer> transfers) {
        Map<TransferId, Transfer> byId =
                transfers.stream().collect(Collectors.toMap(Transfer::id, Function.identity()));
        for (LegRow row : page(page)) {
            row.transfer().set(Optional.ofNullable(byId.get(opened.legs().id(row.leg()))));
        }
    }
}
