// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.matrix;

/// Something of a matrix that can be pointed at, by the numbers of row and column from 0.
public sealed interface MatrixPart {

    /// A cell, empty or not.
    record OfCell(int row, int column) implements MatrixPart {}

    /// A payer, with its total.
    record OfRow(int row) implements MatrixPart {}

    /// A payee, with its total.
    record OfColumn(int column) implements MatrixPart {}
}
