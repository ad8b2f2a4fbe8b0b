// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

/// Something so many have in common that it brings nobody together by itself.
///
/// @param trait what it is
/// @param value as a source writes it, or the words of names
/// @param sharedBy how many have it
public record WidelyShared(Trait trait, String value, int sharedBy) {}
