// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.raster;

import org.tributary.ledger.casework.NoteAnchor.Area;

import java.util.List;

/// The notes a picture shows where they sit. Immutable.
///
/// @param onAccounts notes on single accounts
/// @param onFlows notes on what one account paid another
/// @param onRegions notes on parts of the picture
public record NoteMarks(
        List<OnAccount> onAccounts, List<OnFlow> onFlows, List<OnRegion> onRegions) {

    public static final NoteMarks NONE = new NoteMarks(List.of(), List.of(), List.of());

    /// @param account ordinal of the account
    public record OnAccount(int account, Remark remark) {}

    /// @param from ordinal of the payer's account
    /// @param to ordinal of the payee's account
    public record OnFlow(int from, int to, Remark remark) {}

    /// A part of the picture, which follows the accounts it was drawn round.
    ///
    /// @param area where it was when the note was written, in the picture's units
    /// @param accounts ordinals of the accounts that were in it; empty if there were none
    public record OnRegion(Area area, List<Integer> accounts, Remark remark) {
        public OnRegion {
            accounts = List.copyOf(accounts);
        }
    }

    /// What is remarked.
    ///
    /// @param note number of the note
    /// @param text what it says
    public record Remark(long note, String text) {}

    public NoteMarks {
        onAccounts = List.copyOf(onAccounts);
        onFlows = List.copyOf(onFlows);
        onRegions = List.copyOf(onRegions);
    }

    boolean isEmpty() {
        return onAccounts.isEmpty() && onFlows.isEmpty() && onRegions.isEmpty();
    }
}
