// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers;

import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.imports.RowResult;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads a file to its end and counts, without a record: what an import would take, reject and
/// skip, and its control totals. Duplicates are the record's to find; here they count as accepted.
/// Not thread-safe.
public final class DryRun implements RowSink {

    private final SideTotals paid = new SideTotals();
    private final SideTotals received = new SideTotals();
    private final List<RowProblem> problems = new ArrayList<>();
    private long accepted;
    private long rejected;
    private long skipped;

    /// What a reading added up to.
    ///
    /// @param problems the first problems in file order, as many as a receipt shows
    public record Outcome(
            RowCounts rows,
            CurrencyTotals paid,
            CurrencyTotals received,
            List<RowProblem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /// Reads all rows and adds them up.
    ///
    /// @throws IOException if the file cannot be read to its end
    public static Outcome of(RowSource rows, Work work) throws IOException {
        DryRun run = new DryRun();
        rows.readInto(run, work);
        return run.outcome();
    }

    @Override
    public void accept(TransferColumns batch, FileVocabulary vocabulary) {
        accepted += batch.size();
        paid.add(batch.paid, batch.paidCurrency, batch.size(), vocabulary);
        received.add(batch.received, batch.receivedCurrency, batch.size(), vocabulary);
    }

    @Override
    public void party(PartyRow row) {
        accepted++;
    }

    @Override
    public void reject(RowResult.Rejected row) {
        rejected++;
        for (RowProblem problem : row.problems()) {
            if (problems.size() < ImportReceipt.PROBLEMS_SHOWN) {
                problems.add(problem);
            }
        }
    }

    @Override
    public void skip(RowResult.Skipped row) {
        skipped++;
    }

    /// What was added up so far.
    public Outcome outcome() {
        long read = accepted + rejected + skipped;
        return new Outcome(
                new RowCounts(read, accepted, rejected, 0, skipped),
                paid.totals(),
                received.totals(),
                problems);
    }
}
