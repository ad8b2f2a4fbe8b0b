// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.trails;

import java.util.List;

/// What there is to say to a question about trails.
///
/// @param question what was asked
/// @param trails those with the fewest hops first, the quickest first among them
/// @param complete whether there are no others under the rule
public record TrailAnswer(TrailQuestion question, List<TracedTrail> trails, boolean complete) {
    public TrailAnswer {
        trails = List.copyOf(trails);
    }

    /// Whether others were left out because no more were asked for.
    public boolean isFull() {
        return !complete && trails.size() >= question.most();
    }
}
