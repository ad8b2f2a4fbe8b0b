// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.tabular;

import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.rows.RowCells;
import org.tributary.importers.rows.RowJudge;
import org.tributary.importers.rows.RowVerdict;
import org.tributary.importers.table.TableReader;
import org.tributary.importers.table.TableSink;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.imports.RowResult;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The rows of one table under one profile. Each reading starts anew.
final class TableRows implements RowSource {

    /// Accepted rows handed over at once, and rows between two looks at cancellation.
    private static final int BATCH = 8_192;

    private final TableReader reader;
    private final Path file;
    private final ImportProfile profile;

    TableRows(TableReader reader, Path file, ImportProfile profile) {
        this.reader = reader;
        this.file = file;
        this.profile = profile;
    }

    @Override
    public void readInto(RowSink sink, Work work) throws IOException {
        work.begin("Reading rows", 0);
        Judged judged = new Judged(sink, work, profile);
        Reading.under(work, reader).read(file, profile.kind().sheet(), judged);
        work.checkCancelled();
        judged.flush();
    }

    /// Judges rows as they come and hands them on in batches.
    private static final class Judged implements TableSink {

        private final RowSink sink;
        private final Work work;
        private final FileVocabulary vocabulary = new FileVocabulary();
        private final TransferColumns batch = new TransferColumns(BATCH);
        private final RowCells cells = new RowCells();
        private final RowJudge judge;
        private long rows;

        Judged(RowSink sink, Work work, ImportProfile profile) {
            this.sink = sink;
            this.work = work;
            judge = new RowJudge(profile, vocabulary);
        }

        @Override
        public void sheets(List<String> names) {
            // The profile says which sheet is read.
        }

        @Override
        public void columns(List<String> names) {
            judge.columnsNamed(names);
        }

        @Override
        public void row(long line, List<String> texts) {
            fill(cells, line, texts);
            RowVerdict verdict = judge.judge(cells, batch);
            switch (verdict) {
                case RowVerdict.Accepted ignored -> {}
                case RowVerdict.Party party -> sink.party(party.row());
                case RowVerdict.Skipped skipped -> skip(line, raw(texts), skipped.reason());
                case RowVerdict.Rejected rejected -> {
                    String raw = raw(texts);
                    sink.reject(new RowResult.Rejected(line, raw, whole(rejected, raw)));
                }
            }
            next();
        }

        @Override
        public void broken(long line, String raw, String reason, String remedy) {
            RowProblem problem = new RowProblem(line, "", raw, reason, remedy);
            sink.reject(new RowResult.Rejected(line, raw, List.of(problem)));
            next();
        }

        @Override
        public void skip(long line, String raw, String reason) {
            sink.skip(new RowResult.Skipped(line, raw, reason));
        }

        private void next() {
            if (batch.isFull()) {
                flush();
            }
            if (++rows % BATCH == 0) {
                work.checkCancelled();
            }
        }

        void flush() {
            if (batch.size() > 0) {
                sink.accept(batch, vocabulary);
                batch.clear();
            }
        }
    }

    static void fill(RowCells cells, long line, List<String> texts) {
        cells.begin(line);
        for (String text : texts) {
            char[] chars = text.toCharArray();
            cells.add(chars, 0, chars.length);
        }
    }

    /// A row as it is shown where it stands in no text: its cells with tabs between.
    static String raw(List<String> cells) {
        return String.join("\t", cells);
    }

    /// A problem of the whole row shows the whole row.
    static List<RowProblem> whole(RowVerdict.Rejected rejected, String raw) {
        return rejected.problems().stream()
                .map(
                        p ->
                                p.column().isEmpty()
                                        ? new RowProblem(p.line(), "", raw, p.reason(), p.remedy())
                                        : p)
                .toList();
    }
}
