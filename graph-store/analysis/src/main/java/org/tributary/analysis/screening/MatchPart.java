// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

/// One part of a match: what stands on either side and what that does to the score.
///
/// @param kind what was compared
/// @param agreement what came of it
/// @param here the words of what is screened; empty if it has none
/// @param there the list's words; empty if it has none
/// @param weight what it adds to the natural logarithm of the odds; 0 if the effect is told
///     by another part or is nothing
public record MatchPart(
        PartKind kind, Agreement agreement, String here, String there, double weight) {}
