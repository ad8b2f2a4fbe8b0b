// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.screening;

/// One part of a hit: what stands on either side and what that does to the score.
///
/// @param kind what was compared: `word`, `birth`, `identifier`
/// @param agreement what came of it: `agrees`, `near`, `differs`, `absent-here`,
///     `absent-there`
/// @param here the words of what was screened; empty if it has none
/// @param there the list's words; empty if it has none
/// @param weight what it adds to the natural logarithm of the odds
public record HitPart(String kind, String agreement, String here, String there, double weight) {}
