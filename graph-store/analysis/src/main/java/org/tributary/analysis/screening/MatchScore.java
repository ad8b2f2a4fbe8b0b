// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import java.util.List;

/// How probable a match is, and why. Never without its parts.
///
/// @param probability that a person who compared names such as these would call them the
///     same, from 0 to below 1; a mere name never reaches 0.98
/// @param parts what agreed, what differed, what was absent; never empty
public record MatchScore(double probability, List<MatchPart> parts) {

    /// @throws IllegalArgumentException if the probability is not from 0 to below 1, or
    ///     nothing is told
    public MatchScore {
        if (!(probability >= 0 && probability < 1) || parts.isEmpty()) {
            throw new IllegalArgumentException("A score lies below 1 and tells its parts");
        }
        parts = List.copyOf(parts);
    }
}
