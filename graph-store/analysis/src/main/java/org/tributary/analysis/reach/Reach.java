// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.reach;

import java.util.List;

/// What a search reached.
///
/// @param found the accounts, those with the fewest hops first, those reached by the most transfers
///     first among them
/// @param total how many accounts were reached, also those left out of `found`
/// @param complete whether everything in reach was looked at; false if the search gave up
public record Reach(List<Reached> found, int total, boolean complete) {
    public Reach {
        found = List.copyOf(found);
    }
}
