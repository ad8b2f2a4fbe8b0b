// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import org.tributary.app.trails.TracedTrail;
import org.tributary.ledger.transfer.Transfer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One hop of a trail, as a row.
///
/// @param number which hop, from 1
/// @param transfer what was paid
/// @param since how long after the hop before it; negative if it came before; empty for the first
/// @param binding whether it limits what can have gone the whole way
record TrailHop(int number, Transfer transfer, Optional<Duration> since, boolean binding) {

    static List<TrailHop> of(TracedTrail trail) {
        List<TrailHop> hops = new ArrayList<>();
        Optional<Transfer> last = Optional.empty();
        for (Transfer transfer : trail.transfers()) {
            hops.add(
                    new TrailHop(
                            hops.size() + 1,
                            transfer,
                            last.map(before -> Duration.between(before.at(), transfer.at())),
                            trail.binding().filter(transfer::equals).isPresent()));
            last = Optional.of(transfer);
        }
        return List.copyOf(hops);
    }
}
