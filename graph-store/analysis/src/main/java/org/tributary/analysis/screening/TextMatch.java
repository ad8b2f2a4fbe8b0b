// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

/// A listed name found in a text.
///
/// @param words the words of the text that make it, as they stand there
/// @param match whom they may name, and why
public record TextMatch(String words, ScreeningMatch match) {}
