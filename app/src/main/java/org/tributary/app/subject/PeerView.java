// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import java.util.List;

/// A subject beside accounts with about as many transfers in the same currency.
///
/// @param peers how many accounts it was compared with
/// @param fewest transfers of the least active account that could be a peer
/// @param most transfers of the most active one
/// @param capped whether there were more, of which the nearest in activity were taken
/// @param lines one for each measure; none where there are too few peers
public record PeerView(int peers, long fewest, long most, boolean capped, List<PeerLine> lines) {

    /// With fewer, a percentile of 95 would rest on a single account.
    public static final int FEWEST_PEERS = 20;

    public PeerView {
        lines = List.copyOf(lines);
    }

    static final PeerView NOBODY = new PeerView(0, 0, 0, false, List.of());
}
