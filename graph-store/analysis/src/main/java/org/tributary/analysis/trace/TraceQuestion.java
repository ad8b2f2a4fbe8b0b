// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.flow.Direction;

import java.util.List;

/// What is to be traced.
///
/// @param start the money
/// @param direction [Direction#OUT] to where it went, [Direction#IN] to where it came from
/// @param openings what was in accounts before
/// @param stops where following ends; the first that applies to an arrival is told
public record TraceQuestion(
        TraceStart start, Direction direction, Openings openings, List<StopRule> stops) {
    public TraceQuestion {
        stops = List.copyOf(stops);
    }

    public TraceQuestion with(Openings other) {
        return new TraceQuestion(start, direction, other, stops);
    }
}
