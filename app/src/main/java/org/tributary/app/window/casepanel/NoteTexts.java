// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casepanel;

import org.tributary.app.notes.NoteLine.NotePlace;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.CitedRow;
import org.tributary.ledger.casework.NoteAnchor.OnAccount;
import org.tributary.ledger.casework.NoteAnchor.OnFlow;
import org.tributary.ledger.casework.NoteAnchor.OnRegion;
import org.tributary.ledger.casework.NoteAnchor.OnTransfer;
import org.tributary.ledger.casework.NoteAnchor.WholeCase;

/// Says in words what a note sits on and cites.
///
/// @param texts gives the words
record NoteTexts(Texts texts) {

    /// Empty for a note about the case.
    String place(NotePlace place) {
        return switch (place.anchor()) {
            case WholeCase _ -> "";
            case OnAccount _, OnFlow _ -> place.called();
            case OnRegion region ->
                    texts.of("casepanel.note.region", region.accounts().size(), place.called());
            case OnTransfer _ ->
                    place.isGone()
                            ? place.row().map(this::row).orElse("")
                            : texts.of("casepanel.note.transfer", place.called());
        };
    }

    /// `file.csv:12`, and whether its import was taken back.
    String row(CitedRow row) {
        String citation = row.source().citation();
        return row.today().isPresent() ? citation : texts.of("casepanel.note.gone", citation);
    }
}
