// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views;

import org.tributary.app.picture.NodeKey;
import org.tributary.ledger.money.Money;

import java.util.Comparator;

/// All transfers one way between two nodes of a picture, in one unit. Immutable.
///
/// @param from where the money leaves
/// @param to where it arrives; equal to `from` for what a node pays itself
/// @param count number of transfers
/// @param amount their exact sum
public record MoneyFlow(NodeKey from, NodeKey to, long count, Money amount) {

    /// The largest first, whichever sign it has; of equal ones that of the lowest node.
    public static final Comparator<MoneyFlow> LARGEST =
            Comparator.comparing((MoneyFlow flow) -> flow.amount().abs())
                    .reversed()
                    .thenComparing(MoneyFlow::from)
                    .thenComparing(MoneyFlow::to);

    /// Whether money is paid to where it came from.
    public boolean isLoop() {
        return from.equals(to);
    }
}
