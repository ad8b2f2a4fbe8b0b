// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import org.tributary.ledger.transfer.TransferId;

import java.util.List;

/// What a note sits on, by the stable numbers of the case, so that it stays where it is when rows
/// are imported anew. Immutable.
public sealed interface NoteAnchor {

    /// The case as a whole.
    record WholeCase() implements NoteAnchor {}

    /// @param account ordinal of an account
    record OnAccount(int account) implements NoteAnchor {}

    /// All that one account paid another.
    ///
    /// @param from ordinal of the paying account
    /// @param to ordinal of the receiving account
    record OnFlow(int from, int to) implements NoteAnchor {}

    record OnTransfer(TransferId transfer) implements NoteAnchor {}

    /// A part of the picture.
    ///
    /// @param area where it is
    /// @param accounts ordinals of the accounts that were in it when the note was written
    record OnRegion(Area area, List<Integer> accounts) implements NoteAnchor {
        public OnRegion {
            accounts = List.copyOf(accounts);
        }
    }

    /// A rectangle in the picture's units, x to the right and y downwards.
    ///
    /// @param left finite, as are the others
    /// @param top finite
    /// @param width not negative
    /// @param height not negative
    record Area(double left, double top, double width, double height) {
        public Area {
            if (!Double.isFinite(left + top + width + height) || width < 0 || height < 0) {
                throw new IllegalArgumentException("an area is finite and not turned inside out");
            }
        }
    }

    /// The anchor of notes about the whole case.
    static NoteAnchor wholeCase() {
        return new WholeCase();
    }

    /// Ordinals of the accounts it is about; those of a transfer are told by its row.
    default List<Integer> accounts() {
        return switch (this) {
            case WholeCase _, OnTransfer _ -> List.of();
            case OnAccount(int account) -> List.of(account);
            case OnFlow(int from, int to) -> from == to ? List.of(from) : List.of(from, to);
            case OnRegion region -> region.accounts();
        };
    }
}
