// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import java.util.List;

/// Two who may be one.
///
/// @param one the first
/// @param other the second
/// @param probability that they are one, as far as the weights are right; never 1
/// @param prior what was believed before anything was compared, in bits
/// @param evidence every trait that either tells, what says most first
public record PossiblySame(
        Profile one, Profile other, double probability, double prior, List<Evidence> evidence) {
    public PossiblySame {
        evidence = List.copyOf(evidence);
    }
}
