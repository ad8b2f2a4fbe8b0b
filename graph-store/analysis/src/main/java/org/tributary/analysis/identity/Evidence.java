// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

/// What one trait says about two being one.
///
/// @param trait what was compared
/// @param level how they agree
/// @param bits what that is worth: the logarithm to base 2 of how many times likelier it is of
///     one than of two strangers; negative if it speaks against; 0 if a side tells nothing
/// @param one what the first says, as the source writes it; empty if nothing
/// @param other what the second says
/// @param sharedBy how many in the case say the same, these two among them; 0 where nothing is
///     shared
public record Evidence(
        Trait trait, Level level, double bits, String one, String other, int sharedBy) {}
