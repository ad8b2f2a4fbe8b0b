// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.rows.RowJudge;
import org.tributary.importers.rows.RowVerdict;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.transfer.TransferColumns;

import java.util.List;

/// What a record of a CSV file is, including what only a text file can get wrong.
final class RowReading {

    private RowReading() {}

    static RowVerdict verdict(
            CsvRecords.Step step,
            CsvRecords records,
            RowJudge judge,
            TransferColumns batch,
            ImportProfile profile) {
        if (step == CsvRecords.Step.BROKEN) {
            return rejected(
                    records,
                    "The row cannot be taken apart: a quote does not close or has text after it,"
                            + " or a cell has over a million characters.",
                    "Choose the quote sign of the file, or none, or correct the row at its"
                            + " source.");
        }
        if (records.isBlemished()) {
            return rejected(
                    records,
                    "The row has bytes that are no text in %s."
                            .formatted(profile.dialect().charset().name()),
                    "Choose the charset the file was written in, or correct the row at its"
                            + " source.");
        }
        return judge.judge(records.cells(), batch);
    }

    private static RowVerdict rejected(CsvRecords records, String reason, String remedy) {
        return new RowVerdict.Rejected(
                List.of(new RowProblem(records.line(), "", "", reason, remedy)));
    }
}
