// SPDX-License-Identifier: GPL-3.0-or-later

/// The graph of a case on embedded Neo4j: a projection of the record that may be thrown away at
/// any time. Start with [org.tributary.neo4j.Neo4jGraph], the only public type; it decides whether
/// to add to the graph or to make it anew. [org.tributary.neo4j.StoreSettings] is the place where
/// everything Neo4j would do by itself (networking, reports, logs) is switched off, and
/// [org.tributary.neo4j.BulkImport] the only one that touches Neo4j's internal importer.
///
/// Nothing outside this package sees a Neo4j type or id. It depends on the ledger alone; only the
/// application may depend on it.
@NullMarked
package org.tributary.neo4j;

import org.jspecify.annotations.NullMarked;
