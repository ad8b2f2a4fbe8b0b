// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import org.tributary.app.subject.Figure;
import org.tributary.ledger.money.Money;

import java.util.Optional;

/// A row of a table of figures.
///
/// @param name what it is about
/// @param account ordinal of the account it is about, if it is about one
/// @param left the figure of the first pair of columns
/// @param right the figure of the second
/// @param net what it adds up to, where the table says so
record TableLine(
        String name,
        Optional<Integer> account,
        Optional<Figure> left,
        Optional<Figure> right,
        Optional<Money> net) {

    static TableLine of(String name, Figure left, Figure right) {
        return new TableLine(
                name, Optional.empty(), Optional.of(left), Optional.of(right), Optional.empty());
    }
}
