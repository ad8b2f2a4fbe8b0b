// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import java.util.List;

/// What a search found.
///
/// @param found the trails, those with the fewest hops first, the quickest first among them
/// @param complete whether there are no others under the rule; false if the search was told to
///     bring no more, or gave up among too many
public record Trails(List<Trail> found, boolean complete) {
    public Trails {
        found = List.copyOf(found);
    }
}
