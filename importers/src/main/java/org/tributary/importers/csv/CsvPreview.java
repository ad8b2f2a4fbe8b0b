// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.format.Preview;
import org.tributary.importers.format.PreviewRow;
import org.tributary.importers.mapping.HeaderWords;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.rows.ReadValues;
import org.tributary.importers.rows.RowJudge;
import org.tributary.importers.rows.RowVerdict;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Reads the first rows of a CSV file the way an import would, and keeps what it made of them.
final class CsvPreview {

    private final ImportProfile profile;
    private final FileVocabulary vocabulary = new FileVocabulary();
    private final TransferColumns batch = new TransferColumns(1);

    CsvPreview(ImportProfile profile) {
        this.profile = profile;
    }

    Preview read(Path file) throws IOException {
        List<PreviewRow> rows = new ArrayList<>();
        RowJudge judge = new RowJudge(profile, vocabulary);
        try (CsvRecords records = new CsvRecords(file, profile.dialect())) {
            CsvRecords.Step step = records.next();
            while (step != CsvRecords.Step.END && rows.size() < Preview.MOST_ROWS) {
                batch.clear();
                rows.add(
                        row(
                                step,
                                records,
                                RowReading.verdict(step, records, judge, batch, profile)));
                if (step == CsvRecords.Step.BROKEN) {
                    records.startOver();
                }
                step = records.next();
            }
        }
        return new Preview(headers(rows), rows);
    }

    private PreviewRow row(CsvRecords.Step step, CsvRecords records, RowVerdict verdict)
            throws IOException {
        long line = records.line();
        List<String> cells =
                step == CsvRecords.Step.BROKEN || records.isBlemished()
                        ? List.of(records.rawLine(RowTaker.RAW_SHOWN))
                        : records.cells().texts();
        return switch (verdict) {
            case RowVerdict.Accepted ignored ->
                    new PreviewRow(
                            line,
                            cells,
                            ReadValues.of(batch, 0, vocabulary, profile, cells),
                            List.of(),
                            "");
            case RowVerdict.Party party ->
                    new PreviewRow(line, cells, ReadValues.of(party.row()), List.of(), "");
            case RowVerdict.Skipped skipped ->
                    new PreviewRow(line, cells, Map.of(), List.of(), skipped.reason());
            case RowVerdict.Rejected rejected ->
                    new PreviewRow(line, cells, Map.of(), shown(rejected, records), "");
        };
    }

    private static List<RowProblem> shown(RowVerdict.Rejected rejected, CsvRecords records)
            throws IOException {
        return RowTaker.withRow(rejected.problems(), records.rawLine(RowTaker.RAW_SHOWN));
    }

    private List<String> headers(List<PreviewRow> rows) {
        if (profile.dialect().headerRow() > 0) {
            return rows.stream()
                    .filter(row -> row.skipped().equals(RowJudge.HEADER))
                    .findFirst()
                    .map(row -> HeaderWords.unique(row.cells()))
                    .orElse(List.of());
        }
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return HeaderWords.unique(Collections.nCopies(width, ""));
    }
}
