// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.opencase;

import org.tributary.casefile.NewCase;
import org.tributary.casefile.SqliteCases;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.work.Work;
import org.tributary.neo4j.Neo4jGraph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;

/// Cases on this computer: the record in SQLite, the graph in embedded Neo4j.
public final class StoredCases implements Cases {

    private final SqliteCases records;
    private final Clock clock;
    private final Executor background;

    /// @param programCache folder in which the program may keep its native libraries
    /// @param version version of the program, written into the cases it touches
    /// @param clock what time entries are made at
    /// @param background starts and stops the graph store, never on the calling thread
    public StoredCases(Path programCache, String version, Clock clock, Executor background) {
        this.records = new SqliteCases(programCache, version);
        this.clock = clock;
        this.background = background;
    }

    @Override
    public OpenCase create(Path folder, NewCase settings, Author author) {
        return around(
                records.create(
                        folder,
                        new org.tributary.casefile.NewCase(
                                settings.name(), settings.base(), settings.zone()),
                        author,
                        clock));
    }

    @Override
    public OpenCase open(Path folder, Work work) {
        return around(records.open(folder, clock, work));
    }

    @Override
    public void unpack(InputStream in, Path folder, CaseManifest.Use use, Work work)
            throws IOException {
        records.unpack(in, folder, use, work);
    }

    private OpenCase around(CaseFile record) {
        return new OpenCase(record, graphFolder -> Neo4jGraph.open(graphFolder, background));
    }
}
