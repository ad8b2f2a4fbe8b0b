// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sankey;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.views.MoneyFlow;
import org.tributary.ledger.money.Money;

/// A node of the picture as a bar, with everything that goes in and out of it in the view, drawn as
/// a band or not. Immutable.
///
/// @param node which node
/// @param layer its layer, from 0 at the left
/// @param in sum of what others pay it
/// @param out sum of what it pays others
/// @param restIn the part of `in` that is in no band of its own
/// @param restOut the part of `out` that is in no band of its own
/// @param itself sum of what it pays itself, which is in none of the others
public record Bar(
        NodeKey node, int layer, Money in, Money out, Rest restIn, Rest restOut, Rest itself) {

    /// Flows taken together.
    ///
    /// @param flows how many
    /// @param transfers number of transfers in them
    /// @param amount their sum
    public record Rest(int flows, long transfers, Money amount) {

        /// Whether there are none.
        public boolean isNone() {
            return flows == 0;
        }

        Rest plus(MoneyFlow flow) {
            return new Rest(flows + 1, transfers + flow.count(), amount.plus(flow.amount()));
        }
    }

    /// What came in and did not go on within the view; negative where more went out than came in.
    public Money kept() {
        return in.minus(out);
    }

    /// The more of what goes in and out: what the height of the bar stands for.
    public Money height() {
        return in.abs().compareTo(out.abs()) >= 0 ? in.abs() : out.abs();
    }

    Bar pays(Money amount) {
        return new Bar(node, layer, in, out.plus(amount), restIn, restOut, itself);
    }

    Bar isPaid(Money amount) {
        return new Bar(node, layer, in.plus(amount), out, restIn, restOut, itself);
    }

    Bar restIn(Rest other) {
        return new Bar(node, layer, in, out, other, restOut, itself);
    }

    Bar restOut(Rest other) {
        return new Bar(node, layer, in, out, restIn, other, itself);
    }

    Bar itself(Rest other) {
        return new Bar(node, layer, in, out, restIn, restOut, other);
    }
}
