// SPDX-License-Identifier: GPL-3.0-or-later

/// The port to the graph projected from the record. Start with
/// [org.tributary.ledger.graph.GraphStore]; the implementation lives in the neo4j module.
@NullMarked
package org.tributary.ledger.graph;

import org.jspecify.annotations.NullMarked;
