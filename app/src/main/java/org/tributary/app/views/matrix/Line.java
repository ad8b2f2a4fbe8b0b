// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.matrix;

import org.tributary.app.picture.NodeKey;
import org.tributary.ledger.money.Money;

import java.util.Set;

/// A row or a column of a matrix. Immutable.
///
/// @param name what it is called
/// @param detail what else there is to say of it; may be empty
/// @param nodes the nodes of the picture it stands for
/// @param count number of transfers in it
/// @param total their sum
/// @param community number of its community from 0, the largest first
public record Line(
        String name, String detail, Set<NodeKey> nodes, long count, Money total, int community) {
    public Line {
        nodes = Set.copyOf(nodes);
    }
}
