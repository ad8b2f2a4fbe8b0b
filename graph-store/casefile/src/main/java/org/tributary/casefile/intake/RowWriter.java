// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.chain.EntryHash;
import org.tributary.casefile.store.Database;
import org.tributary.casefile.store.Marks;
import org.tributary.casefile.store.RowBytes;
import org.tributary.casefile.store.Sql;
import org.tributary.casefile.store.TableImage;
import org.tributary.casefile.store.Transaction;
import org.tributary.casefile.transfers.TransferRow;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.imports.RowResult;

import java.util.ArrayList;
import java.util.List;

/// Stores the rows of one import and keeps its chain and counts. Not thread-safe.
final class RowWriter {

    /// Enough that forcing them to disk costs little, few enough that others get their turn.
    private static final int ROWS_AT_ONCE = 20_000;

    private static final long BYTES_AT_ONCE = 16L << 20;

    private static final String SET_ASIDE =
            "INSERT INTO set_aside(import, position, before_transfer, line, kind, raw, reason)"
                    + " VALUES (?,?,?,?,?,?,?)";

    private static final String PROBLEM =
            "INSERT INTO problem(import, position, row_position, line, column_name, raw, reason,"
                    + " remedy) VALUES (?,?,?,?,?,?,?,?)";

    private final long importId;
    private final EntryHash chain;
    private final TableImage transfers =
            new TableImage("transfer", TransferRow.INDEXES_OF_UNCOUNTED);
    private final RowBytes bytes = new RowBytes();
    private final List<Object[]> longTransfers = new ArrayList<>();
    private final List<Object[]> setAside = new ArrayList<>();
    private final List<Object[]> problems = new ArrayList<>();
    private final List<RowProblem> shown = new ArrayList<>();
    private long nextTransfer;
    private long accepted;
    private long duplicate;
    private long rejected;
    private long skipped;
    private long problemCount;
    private int pending;
    private long pendingChars;
    private long byBankReference;

    RowWriter(long importId, long firstTransfer, EntryHash chain) {
        this.importId = importId;
        this.chain = chain;
        nextTransfer = firstTransfer;
    }

    /// Stores a row that has been classified, giving it its id.
    void transfer(TransferRow row) {
        row.id = nextTransfer++;
        row.importId = importId;
        row.countedAs = row.duplicateOf;
        row.link(chain, TransferRow.CHAIN_FORMAT);
        if (transfers.takes(row.store(bytes))) {
            transfers.add(row.id, bytes);
            if (row.countedAs != 0) {
                transfers.fillIndexes();
            }
        } else {
            longTransfers.add(row.values());
            pendingChars += row.characters();
        }
        pending++;
        if (row.duplicateOf == 0) {
            accepted++;
        } else {
            duplicate++;
            byBankReference += row.bankReference.isEmpty() ? 0 : 1;
        }
    }

    void reject(RowResult.Rejected row) {
        long position = setAside("rejected", row.line(), row.raw(), "");
        rejected++;
        for (RowProblem problem : row.problems()) {
            ImportChain.linkProblem(chain, problem);
            problemCount++;
            problems.add(
                    new Object[] {
                        importId,
                        problemCount,
                        position,
                        problem.line(),
                        problem.column(),
                        problem.raw(),
                        problem.reason(),
                        problem.remedy()
                    });
            if (shown.size() < ImportReceipt.PROBLEMS_SHOWN) {
                shown.add(problem);
            }
        }
    }

    void skip(RowResult.Skipped row) {
        setAside("skipped", row.line(), row.raw(), row.reason());
        skipped++;
    }

    private long setAside(String kind, long line, String raw, String reason) {
        pending++;
        pendingChars += raw.length();
        long position = rejected + skipped + 1;
        ImportChain.linkSetAside(chain, kind, line, raw, reason);
        setAside.add(new Object[] {importId, position, nextTransfer, line, kind, raw, reason});
        return position;
    }

    /// Whether so much waits to be stored that it should be.
    boolean isFull() {
        return pending >= ROWS_AT_ONCE || pendingChars + transfers.size() >= BYTES_AT_ONCE;
    }

    /// Stores what waits, in a commit of its own; it counts once its import does.
    void store(Database database) {
        if (pending == 0) {
            return;
        }
        try (Transaction transaction = database.beginWith(transfers)) {
            Sql sql = transaction.sql();
            Database.copyArriving(sql, transfers);
            insert(sql, TransferRow.INSERT, longTransfers);
            insert(sql, SET_ASIDE, setAside);
            insert(sql, PROBLEM, problems);
            Marks.TRANSFER.set(sql, nextTransfer);
            transaction.commit();
        }
        transfers.clear();
        pending = 0;
        pendingChars = 0;
    }

    private static void insert(Sql sql, String insert, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            try (Batch batch = new Batch(sql, insert)) {
                rows.forEach(batch::add);
            }
            rows.clear();
        }
    }

    long nextTransfer() {
        return nextTransfer;
    }

    long stored() {
        return accepted + duplicate + rejected + skipped;
    }

    /// @param parties the rows about parties
    RowCounts counts(PartyRecount parties) {
        return new RowCounts(
                stored() + parties.accepted() + parties.duplicate(),
                accepted + parties.accepted(),
                rejected,
                duplicate + parties.duplicate(),
                skipped);
    }

    /// How many duplicates were found by the bank's own number.
    long byBankReference() {
        return byBankReference;
    }

    /// The first problems, as many as a receipt carries.
    List<RowProblem> shownProblems() {
        return shown;
    }
}
