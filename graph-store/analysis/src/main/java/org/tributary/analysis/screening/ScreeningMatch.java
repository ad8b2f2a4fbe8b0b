// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

/// A listed party that a screened name may name.
///
/// @param listed the party and its list
/// @param name which of the party's names matched best, an index of `party().names()`; -1 if
///     no name but an identifier did
/// @param score how probable, and why
public record ScreeningMatch(ListedSource listed, int name, MatchScore score) {}
