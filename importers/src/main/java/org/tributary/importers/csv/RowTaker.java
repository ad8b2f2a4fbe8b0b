// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.rows.RowJudge;
import org.tributary.importers.rows.RowVerdict;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.imports.RowResult;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;

import java.io.IOException;
import java.util.List;

/// Judges the records of one file and hands what they are to a sink: accepted rows in batches, all
/// others one by one. Not thread-safe.
final class RowTaker {

    /// Accepted rows handed over at once.
    static final int BATCH = 8_192;

    /// Characters of a row kept with its problem; more is cut and says so.
    static final int RAW_SHOWN = 64 << 10;

    private final ImportProfile profile;
    private final RowSink sink;
    private final FileVocabulary vocabulary = new FileVocabulary();
    private final TransferColumns batch = new TransferColumns(BATCH);
    private final RowJudge judge;

    RowTaker(ImportProfile profile, RowSink sink) {
        this.profile = profile;
        this.sink = sink;
        judge = new RowJudge(profile, vocabulary);
    }

    /// Takes the record a step has found.
    void take(CsvRecords.Step step, CsvRecords records) throws IOException {
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
        flushIfFull();
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

    FileVocabulary vocabulary() {
        return vocabulary;
    }

    /// Never full.
    TransferColumns batch() {
        return batch;
    }

    /// The columns of the file by unique name, none before the header was read.
    List<String> columns() {
        return judge.columns();
    }

    /// The header as it stands in the file; nothing if there is none or it was not read yet.
    List<String> header() {
        return judge.header();
    }

    /// Hands the batch over once it is full.
    void flushIfFull() {
        if (batch.isFull()) {
            flush();
        }
    }

    void flush() {
        if (batch.size() > 0) {
            sink.accept(batch, vocabulary);
            batch.clear();
        }
    }
}
