// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

/// Why one row, or one cell of it, was not taken, and what to do about it.
///
/// @param line 1-based physical line
/// @param column header of the column, empty if the whole row is meant
/// @param raw the text as it stands in the file
/// @param reason what is wrong, one sentence
/// @param remedy what the user can do, one sentence
public record RowProblem(long line, String column, String raw, String reason, String remedy) {}
