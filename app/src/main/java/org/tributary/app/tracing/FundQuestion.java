// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tracing;

import org.tributary.analysis.trace.Share;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.money.RateTable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What money is to be traced, and how.
///
/// @param origin whose money
/// @param share what part of it
/// @param direction [Direction#OUT] to where it went, [Direction#IN] to where it came from
/// @param openings opening balances that are known, by account ordinal
/// @param stops where following ends
/// @param rates by which an account's money is one whatever its currency; without any, every
///     currency is followed by itself
public record FundQuestion(
        Origin origin,
        Share share,
        Direction direction,
        Map<Integer, List<Money>> openings,
        FundStops stops,
        RateTable rates) {
    public FundQuestion {
        openings = Map.copyOf(new HashMap<>(openings));
    }

    /// All of it, forward, with nothing known and nothing told.
    public static FundQuestion of(Origin origin) {
        return new FundQuestion(
                origin, Share.WHOLE, Direction.OUT, Map.of(), FundStops.NONE, RateTable.EMPTY);
    }

    /// The same in a direction.
    public FundQuestion towards(Direction other) {
        return new FundQuestion(origin, share, other, openings, stops, rates);
    }
}
