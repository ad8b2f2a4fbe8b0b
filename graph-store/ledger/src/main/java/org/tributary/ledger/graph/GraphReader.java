// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.graph;

import java.util.List;

/// Questions to the graph within one transaction. Valid only inside the lambda it is given to.
public interface GraphReader {

    long accounts();

    long transfers();

    /// Ids of all transfers from one account to another, ascending.
    List<Long> transfersBetween(int fromOrdinal, int toOrdinal);
}
