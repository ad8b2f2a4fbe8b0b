// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.notes;

import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.transfer.TransferId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Says where a picture shows notes. Stateless and thread-safe.
public final class NoteDrawing {

    private NoteDrawing() {}

    /// Notes about the case, and those on transactions that were taken back, are not drawn.
    public static NoteMarks of(Collection<NoteLine> notes) {
        List<NoteMarks.OnAccount> accounts = new ArrayList<>();
        List<NoteMarks.OnFlow> flows = new ArrayList<>();
        List<NoteMarks.OnRegion> regions = new ArrayList<>();
        for (NoteLine line : notes) {
            var remark = new NoteMarks.Remark(line.note().id(), line.note().text());
            switch (line.place().drawn()) {
                case NoteAnchor.WholeCase _ -> {}
                case NoteAnchor.OnTransfer(TransferId _) -> {}
                case NoteAnchor.OnAccount(int account) ->
                        accounts.add(new NoteMarks.OnAccount(account, remark));
                case NoteAnchor.OnFlow(int from, int to) ->
                        flows.add(new NoteMarks.OnFlow(from, to, remark));
                case NoteAnchor.OnRegion(NoteAnchor.Area area, List<Integer> within) ->
                        regions.add(new NoteMarks.OnRegion(area, within, remark));
            }
        }
        return new NoteMarks(accounts, flows, regions);
    }
}
