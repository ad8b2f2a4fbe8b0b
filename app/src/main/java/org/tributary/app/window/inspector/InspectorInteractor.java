// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.inspector;

import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.Selection;
import org.tributary.app.explore.SelectionSums;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.transfer.TransferId;

import java.util.Optional;

/// Looks up what is known of the selection.
final class InspectorInteractor {

    private final InspectorModel model;
    private final Exploration exploration;
    private final LatestWins lookups;
    private final LatestWins ratings;

    InspectorInteractor(
            InspectorModel model, Exploration exploration, Tasks tasks, String taskName) {
        this.model = model;
        this.exploration = exploration;
        lookups = tasks.latestWins(taskName);
        ratings = tasks.latestWins(taskName);
    }

    void show(Selection selection, PictureState picture) {
        stop();
        Optional<Integer> account = selection.singleAccount();
        Optional<EdgeKey> flow = selection.singleFlow();
        Optional<TransferId> transfer = flow.flatMap(EdgeKey::transfer);
        if (transfer.isPresent()) {
            show(transfer.get());
        } else if (account.isPresent()) {
            int ordinal = account.get();
            lookups.submit(
                    work -> new Sheet.OneAccount(exploration.sheet(ordinal, work)),
                    sheet -> {
                        model.sheet().set(sheet);
                        rate(ordinal);
                    });
        } else if (flow.isPresent()) {
            EdgeKey key = flow.get();
            lookups.submit(
                    work -> new Sheet.OneFlow(exploration.sheet(key, work)),
                    sheet -> model.sheet().set(sheet));
        } else if (selection.isEmpty()) {
            model.sheet().set(new Sheet.Nothing());
        } else {
            lookups.submit(
                    work ->
                            several(
                                    selection,
                                    picture,
                                    SelectionSums.of(exploration.drawn(work), picture, selection)),
                    sheet -> model.sheet().set(sheet));
        }
    }

    /// The first rating of a large case takes seconds, so that the sheet does not wait for it.
    private void rate(int account) {
        ratings.submit(
                work -> exploration.rating(account, work), rating -> model.rating().set(rating));
    }

    private void stop() {
        lookups.close();
        ratings.close();
        model.rating().set(Optional.empty());
    }

    void show(TransferId transfer) {
        stop();
        lookups.submit(
                work -> exploration.sheet(transfer),
                found ->
                        model.sheet()
                                .set(
                                        found.<Sheet>map(Sheet.OneTransfer::new)
                                                .orElseGet(Sheet.Nothing::new)));
    }

    private static Sheet several(Selection selection, PictureState picture, SelectionSums sums) {
        int stacked =
                picture.nodes().values().stream()
                        .filter(node -> node.key().isRest())
                        .filter(node -> selection.nodes().contains(node.key()))
                        .mapToInt(node -> node.node().held())
                        .sum();
        long accounts = selection.nodes().stream().filter(key -> !isRest(key)).count();
        return new Sheet.Several((int) accounts, stacked, selection.edges().size(), sums);
    }

    private static boolean isRest(NodeKey key) {
        return key.isRest();
    }

    void close() {
        lookups.close();
        ratings.close();
    }
}
