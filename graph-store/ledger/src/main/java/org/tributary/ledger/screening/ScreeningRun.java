// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.screening;

import java.util.List;

/// A screening of a case as a whole.
///
/// @param threshold the least score a hit has
/// @param editions numbers of the editions screened against
/// @param screened how many different things were screened
/// @param truncated how many of them had more hits than are told
public record ScreeningRun(double threshold, List<Long> editions, long screened, long truncated) {

    public ScreeningRun {
        editions = List.copyOf(editions);
    }
}
