// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.quality;

/// Where a column of a file went.
///
/// @param column 1-based position in the file
/// @param header what stands above it, empty if nothing does
/// @param field key of the field it holds
public record Origin(int column, String header, String field) {}
