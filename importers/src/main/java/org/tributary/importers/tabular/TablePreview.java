// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.tabular;

import org.tributary.importers.format.Preview;
import org.tributary.importers.format.PreviewRow;
import org.tributary.importers.mapping.HeaderWords;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.rows.ReadValues;
import org.tributary.importers.rows.RowCells;
import org.tributary.importers.rows.RowJudge;
import org.tributary.importers.rows.RowVerdict;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Judges the first rows of a table the way an import would, and keeps what it made of them.
final class TablePreview {

    private final ImportProfile profile;
    private final FileVocabulary vocabulary = new FileVocabulary();
    private final TransferColumns batch = new TransferColumns(1);
    private final RowJudge judge;
    private final RowCells cells = new RowCells();

    private TablePreview(ImportProfile profile) {
        this.profile = profile;
        judge = new RowJudge(profile, vocabulary);
    }

    static Preview of(TableHead head, ImportProfile profile) {
        TablePreview preview = new TablePreview(profile);
        head.columns().ifPresent(preview.judge::columnsNamed);
        List<PreviewRow> rows = new ArrayList<>();
        for (TableHead.Row row : head.rows()) {
            if (rows.size() < Preview.MOST_ROWS) {
                rows.add(preview.row(row));
            }
        }
        return new Preview(
                head.columns().map(HeaderWords::unique).orElseGet(() -> preview.headers(rows)),
                rows);
    }

    private PreviewRow row(TableHead.Row row) {
        if (row.isBroken()) {
            RowProblem problem =
                    new RowProblem(row.line(), "", row.raw(), row.reason(), row.remedy());
            return shown(row.line(), List.of(row.raw()), List.of(problem), "");
        }
        if (row.isSkipped()) {
            return shown(row.line(), List.of(row.raw()), List.of(), row.reason());
        }
        batch.clear();
        TableRows.fill(cells, row.line(), row.cells());
        return switch (judge.judge(cells, batch)) {
            case RowVerdict.Accepted ignored ->
                    new PreviewRow(
                            row.line(),
                            row.cells(),
                            ReadValues.of(batch, 0, vocabulary, profile, row.cells()),
                            List.of(),
                            "");
            case RowVerdict.Party party ->
                    new PreviewRow(
                            row.line(), row.cells(), ReadValues.of(party.row()), List.of(), "");
            case RowVerdict.Skipped skipped ->
                    shown(row.line(), row.cells(), List.of(), skipped.reason());
            case RowVerdict.Rejected rejected ->
                    shown(
                            row.line(),
                            row.cells(),
                            TableRows.whole(rejected, TableRows.raw(row.cells())),
                            "");
        };
    }

    private static PreviewRow shown(
            long line, List<String> cells, List<RowProblem> problems, String skipped) {
        return new PreviewRow(line, cells, Map.of(), problems, skipped);
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
