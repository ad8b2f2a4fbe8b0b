// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.screening;

import java.util.List;

/// What a kept screening brought, by the numbers of hits.
///
/// @param run number of the screening, from 1
/// @param fresh hits no screening found before
/// @param changed hits found before, whose one or other side has changed
/// @param same hits found before, as they were
/// @param gone hits the screening before found and this one does not
public record ScreeningOutcome(
        long run, List<Long> fresh, List<Long> changed, List<Long> same, List<Long> gone) {

    public ScreeningOutcome {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        same = List.copyOf(same);
        gone = List.copyOf(gone);
    }
}
