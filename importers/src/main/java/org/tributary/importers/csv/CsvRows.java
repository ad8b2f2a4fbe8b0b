// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The rows of one CSV file under one profile, record by record. Each reading starts anew, so one
/// instance may be read several times, also by several threads.
final class CsvRows implements RowSource {

    /// Rows between two looks at cancellation.
    private static final int STEP = 8_192;

    private final Path file;
    private final ImportProfile profile;

    CsvRows(Path file, ImportProfile profile) {
        this.file = file;
        this.profile = profile;
    }

    @Override
    public void readInto(RowSink sink, Work work) throws IOException {
        work.begin("Reading rows", Files.size(file));
        RowTaker taker = new RowTaker(profile, sink);
        try (CsvRecords records = new CsvRecords(file, profile.dialect())) {
            long reported = 0;
            long rows = 0;
            CsvRecords.Step step = records.next();
            while (step != CsvRecords.Step.END) {
                taker.take(step, records);
                if (step == CsvRecords.Step.BROKEN) {
                    records.startOver();
                }
                if (++rows % STEP == 0) {
                    work.checkCancelled();
                    work.done(records.bytesRead() - reported);
                    reported = records.bytesRead();
                }
                step = records.next();
            }
            taker.flush();
            work.checkCancelled();
            work.done(records.bytesRead() - reported);
        }
    }
}
