// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

/// One reason to believe a candidate more or less.
///
/// @param points how much it adds to a confidence of 0 to 100; negative if it speaks for innocence
/// @param words the reason, as half a sentence: `the payers had never paid it before`
public record Sign(int points, String words) {}
