// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.search;

import org.tributary.ledger.flow.Period;

import java.util.List;
import java.util.Optional;

/// Which transfers are looked for; all that is given must hold.
///
/// @param amount what was paid or received; any amount where empty
/// @param periods the time is in one of these; any time where there are none
/// @param words what the words asked for stand in; anything where empty
public record TransferWish(
        Optional<AmountPattern> amount, List<Period> periods, Optional<WordHits> words) {
    public TransferWish {
        periods = List.copyOf(periods);
    }
}
