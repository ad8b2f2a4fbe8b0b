// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.csv.bytes.RowSlicer;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The rows of one CSV file under one profile, plain ones read straight from their bytes.
///
/// The header, and every row that is not plainly right, is read record by record as [CsvRows] does,
/// so what comes out is the same to the last character; only how long it takes differs. Where such
/// rows are many, longer stretches are read that way, in the end the whole file. Each reading is
/// its own, so one instance may be read several times, also by several threads.
final class QuickRows implements RowSource {

    private static final int CHUNK = 1 << 20;

    /// Odd rows so near to each other make the next stretch longer.
    private static final int NEAR = 256;

    private static final int LONGEST_STRETCH = 1 << 20;

    private final Path file;
    private final ImportProfile profile;
    private final int chunk;

    QuickRows(Path file, ImportProfile profile) {
        this(file, profile, CHUNK);
    }

    /// @param chunk bytes read at once; a plain row is no longer
    QuickRows(Path file, ImportProfile profile, int chunk) {
        this.file = file;
        this.profile = profile;
        this.chunk = chunk;
    }

    @Override
    public void readInto(RowSink sink, Work work) throws IOException {
        work.begin("Reading rows", Files.size(file));
        try (FileBytes bytes = new FileBytes(file, chunk)) {
            new Reading(bytes, new RowTaker(profile, sink), work).run();
        }
    }

    /// One reading of the file.
    private final class Reading {

        private final FileBytes bytes;
        private final RowTaker taker;
        private final Work work;
        private long line = 1;
        private long reported;

        Reading(FileBytes bytes, RowTaker taker, Work work) {
            this.bytes = bytes;
            this.taker = taker;
            this.work = work;
        }

        void run() throws IOException {
            while (!bytes.isAtEnd() && taker.columns().isEmpty()) {
                stretch(1);
            }
            if (!bytes.isAtEnd()) {
                var quick = new QuickRow(profile, taker.columns(), taker.vocabulary());
                if (quick.mayRead(taker.header())) {
                    stretch(Integer.MAX_VALUE);
                } else {
                    rest(quick);
                }
            }
            taker.flush();
            report();
        }

        private void rest(QuickRow quick) throws IOException {
            int length = 1;
            long plain = 0;
            while (!bytes.isAtEnd()) {
                int next =
                        quick.read(bytes.array(), bytes.at(), bytes.limit(), line, taker.batch());
                bytes.moveTo(quick.at());
                line += quick.rows();
                plain += quick.rows();
                if (next == 0) {
                    taker.flush();
                    report();
                } else if (next != RowSlicer.UNFINISHED || !bytes.fetch()) {
                    length = plain < NEAR ? Math.min(length * 2, LONGEST_STRETCH) : 1;
                    stretch(length);
                    plain = 0;
                    report();
                }
            }
        }

        /// Reads rows record by record.
        private void stretch(int most) throws IOException {
            long after = line;
            boolean ended = false;
            try (CsvRecords records =
                    new CsvRecords(bytes.fromHere(), profile.dialect(), line - 1)) {
                for (int rows = 0; rows < most && !ended; rows++) {
                    CsvRecords.Step step = records.next();
                    ended = step == CsvRecords.Step.END;
                    if (!ended) {
                        taker.take(step, records);
                        after = records.lineAfter();
                        if (step == CsvRecords.Step.BROKEN) {
                            records.startOver();
                        }
                        if (rows % RowTaker.BATCH == 0) {
                            work.checkCancelled();
                        }
                    }
                }
            }
            if (ended) {
                bytes.moveToEnd();
            } else {
                bytes.skipLines(after - line);
                line = after;
            }
        }

        private void report() {
            work.checkCancelled();
            work.done(bytes.position() - reported);
            reported = bytes.position();
        }
    }
}
