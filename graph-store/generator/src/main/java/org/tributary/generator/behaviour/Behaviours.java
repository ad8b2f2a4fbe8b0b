// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.behaviour;

import org.tributary.generator.world.Population;
import org.tributary.generator.world.Window;

import java.util.List;

/// The list of all scheduled behaviours and how much of a ledger each may take.
public final class Behaviours {

    private Behaviours() {}

    /// @param transfers size of the ledger; all behaviours together stay below 40 % of it
    public static List<Behaviour> of(Population people, Window window, long seed, long transfers) {
        int runs = Math.max(1, window.mostMonthlyRuns());
        return List.of(
                new Payroll(people, window, seed, transfers * 15 / 100 / runs),
                new Rent(people, window, seed, transfers * 8 / 100 / runs),
                new Utilities(people, window, seed, transfers * 10 / 100 / runs),
                new Pooling(people, window, seed, transfers * 4 / 100));
    }
}
