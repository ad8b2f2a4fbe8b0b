// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import org.tributary.app.opencase.RejectedRows;
import org.tributary.app.window.imports.ImportedCase;
import org.tributary.ledger.imports.DuplicateRow;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowProblem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Rows of an import in a real record.
record RecordedRows(ImportedCase open, ImportReceipt receipt) implements ReceiptRows {

    @Override
    public List<RowProblem> problems(long offset, int limit) {
        return open.record().read(reader -> reader.problems(receipt.importId(), offset, limit));
    }

    @Override
    public List<DuplicateRow> duplicates(long offset, int limit) {
        return open.record().read(reader -> reader.duplicates(receipt.importId(), offset, limit));
    }

    @Override
    public long writeRejected(Appendable out) {
        return open.record()
                .read(
                        reader -> {
                            try {
                                return RejectedRows.write(reader, receipt.importId(), out);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
    }
}
