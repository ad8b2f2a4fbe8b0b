// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.listing;

/// A value of a column and how many rows have it.
///
/// @param value the value
/// @param count number of rows, at least one
/// @param <V> ordinals of accounts, or words
public record ValueCount<V>(V value, long count) {}
