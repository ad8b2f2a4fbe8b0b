// SPDX-License-Identifier: GPL-3.0-or-later

/// Customer risk rating: how much risk each customer of a case is thought to carry, explained
/// factor by factor. Start with [org.tributary.analysis.rating.Ratings]; weights and levels are in
/// a text file that [org.tributary.analysis.rating.ScorecardText] reads.
@NullMarked
package org.tributary.analysis.rating;

import org.jspecify.annotations.NullMarked;
