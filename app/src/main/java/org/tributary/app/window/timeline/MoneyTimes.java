// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.timeline;

import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.SelectedTransfers;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.timeline.Buckets;
import org.tributary.app.timeline.Grain;
import org.tributary.app.timeline.Histogram;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;

/// Finds out when the money behind a selection moved, whatever the filter of the picture leaves of
/// it. Stateless; for background jobs.
///
/// @param exploration of the case
record MoneyTimes(Exploration exploration) {

    /// Empty if there are no transfers.
    ///
    /// @param selection whose transfers; with nothing selected those of the whole picture
    /// @param most how many bars there is room for
    /// @throws IOException if a new cache of the transfers cannot be written
    Optional<Histogram> histogram(Selection selection, PictureState state, int most, Work work)
            throws IOException {
        DrawnLedger ledger = exploration.drawn(work);
        int[] positions = positions(ledger, selection, state);
        if (positions.length == 0) {
            return Optional.empty();
        }
        work.checkCancelled();
        var shown =
                new Histogram.Shown(
                        ledger.graph(),
                        positions,
                        accounts(selection, state),
                        ledger.counted(state.lens()));
        Grain finest = shown.hasTimes(exploration.zone()) ? Grain.HOUR : Grain.DAY;
        Buckets buckets =
                Buckets.fitting(shown.first(), shown.last(), most, finest, exploration.zone());
        return Optional.of(Histogram.of(shown, buckets, work));
    }

    private static int[] positions(DrawnLedger ledger, Selection selection, PictureState state) {
        return selection.isEmpty()
                ? unfiltered(ledger, open(ledger, state)).shown()
                : unfiltered(ledger, state).positions(selection);
    }

    private static SelectedTransfers unfiltered(DrawnLedger ledger, PictureState state) {
        return new SelectedTransfers(ledger.graph(), state, position -> true);
    }

    /// The picture with the arrows that the filter keeps out.
    private static PictureState open(DrawnLedger ledger, PictureState state) {
        if (state.lens().filter().isNone()) {
            return state;
        }
        var look = new PictureChange.Look(state.lens().with(TransferFilter.NONE));
        return new MoneyPicture(ledger).settled(state, look).applyTo(state);
    }

    private static BitSet accounts(Selection selection, PictureState state) {
        BitSet accounts = new BitSet();
        for (NodeKey key : selection.nodes()) {
            NodeGroup group = state.groups().get(key);
            if (group != null) {
                group.members().keySet().forEach(accounts::set);
            } else if (key.isAccount()) {
                accounts.set(key.account());
            }
        }
        return accounts;
    }

    /// Whether buckets are as fine as that much room allows.
    ///
    /// @param most how many bars there is room for
    boolean fits(Buckets buckets, int most) {
        if (buckets.size() > most) {
            return buckets.grain() == Grain.YEAR;
        }
        long first = buckets.edge(0);
        long last = buckets.edge(buckets.size()) - 1;
        return buckets.grain()
                == Buckets.fitting(first, last, most, Grain.HOUR, buckets.zone()).grain();
    }
}
