// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.rows.RowJudge;
import org.tributary.importers.rows.RowVerdict;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.imports.RowResult;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The rows of one CSV file under one profile. Each reading starts anew, so one instance may be
/// read several times, also by several threads.
final class CsvRows implements RowSource {

    /// Accepted rows handed over at once, and rows between two looks at cancellation.
    static final int BATCH = 8_192;

    /// Characters of a row kept with its problem; more is cut and says so.
    static final int RAW_SHOWN = 64 << 10;

    private final Path file;
    private final ImportProfile profile;

    CsvRows(Path file, ImportProfile profile) {
        this.file = file;
        this.profile = profile;
    }

    @Override
    public void readInto(RowSink sink, Work work) throws IOException {
        work.begin("Reading rows", Files.size(file));
        FileVocabulary vocabulary = new FileVocabulary();
        RowJudge judge = new RowJudge(profile, vocabulary);
        TransferColumns batch = new TransferColumns(BATCH);
        try (CsvRecords records = new CsvRecords(file, profile.dialect())) {
            long reported = 0;
            long rows = 0;
            CsvRecords.Step step = records.next();
            while (step != CsvRecords.Step.END) {
                judge(step, records, judge, batch, sink);
                if (batch.isFull()) {
                    sink.accept(batch, vocabulary);
                    batch.clear();
                }
                if (++rows % BATCH == 0) {
                    work.checkCancelled();
                    work.done(records.bytesRead() - reported);
                    reported = records.bytesRead();
                }
                step = records.next();
            }
            if (batch.size() > 0) {
                sink.accept(batch, vocabulary);
            }
            work.checkCancelled();
            work.done(records.bytesRead() - reported);
        }
    }

    private void judge(
            CsvRecords.Step step,
            CsvRecords records,
            RowJudge judge,
            TransferColumns batch,
            RowSink sink)
            throws IOException {
        RowVerdict verdict = RowReading.verdict(step, records, judge, batch, profile);
        switch (verdict) {
            case RowVerdict.Accepted ignored -> {}
            case RowVerdict.Party party -> sink.party(party.row());
            case RowVerdict.Skipped skipped ->
                    sink.skip(
                            new RowResult.Skipped(
                                    records.line(), records.raw(RAW_SHOWN), skipped.reason()));
            case RowVerdict.Rejected rejected -> {
                String raw =
                        step == CsvRecords.Step.BROKEN
                                ? records.rawLine(RAW_SHOWN)
                                : records.raw(RAW_SHOWN);
                sink.reject(
                        new RowResult.Rejected(
                                records.line(), raw, withRow(rejected.problems(), raw)));
            }
        }
        if (step == CsvRecords.Step.BROKEN) {
            records.startOver();
        }
    }

    /// A problem of the whole row shows the whole row.
    static List<RowProblem> withRow(List<RowProblem> problems, String raw) {
        return problems.stream()
                .map(
                        p ->
                                p.column().isEmpty()
                                        ? new RowProblem(p.line(), "", raw, p.reason(), p.remedy())
                                        : p)
                .toList();
    }
}
