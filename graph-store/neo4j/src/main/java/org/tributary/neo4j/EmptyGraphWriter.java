// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;

/// Writes the files of a whole graph into an empty folder while no store runs on it.
@FunctionalInterface
interface EmptyGraphWriter {

    /// @param folder the graph's folder
    /// @param scan everything the record counts
    /// @throws IOException if it fails; the folder is then of no use
    /// @throws RuntimeException of any kind, likewise
    void write(Path folder, RecordScan scan, Work work) throws IOException;
}
