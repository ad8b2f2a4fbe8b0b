// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.matrix;

/// What a row and a column of a matrix stand for.
public enum MatrixBy {
    /// A node of the picture: an account, a group or a stack.
    NODE,
    /// All of an institution.
    BANK,
    /// All of a country.
    COUNTRY
}
