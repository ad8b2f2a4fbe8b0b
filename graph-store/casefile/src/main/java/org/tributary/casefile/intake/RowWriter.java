// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.chain.HashChain;
import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.TransferRow;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.imports.RowResult;

import java.util.ArrayList;
import java.util.List;

/// Stores the rows of one import and keeps its chain and counts. Not thread-safe.
final class RowWriter implements AutoCloseable {

    private final long importId;
    private final HashChain chain;
    private final Batch transfers;
    private final Batch setAside;
    private final Batch problems;
    private final List<RowProblem> shown = new ArrayList<>();
    private long nextTransfer;
    private long accepted;
    private long duplicate;
    private long rejected;
    private long skipped;
    private long problemCount;

    RowWriter(Sql sql, long importId, long firstTransfer, HashChain chain) {
        this.importId = importId;
        this.chain = chain;
        nextTransfer = firstTransfer;
        transfers = new Batch(sql, TransferRow.INSERT);
        setAside =
                new Batch(
                        sql,
                        "INSERT INTO set_aside(import, position, before_transfer, line, kind, raw,"
                                + " reason) VALUES (?,?,?,?,?,?,?)");
        problems =
                new Batch(
                        sql,
                        "INSERT INTO problem(import, position, row_position, line, column_name,"
                                + " raw, reason, remedy) VALUES (?,?,?,?,?,?,?,?)");
    }

    /// Stores a row that has been classified, giving it its id.
    void transfer(TransferRow row) {
        row.id = nextTransfer++;
        row.importId = importId;
        row.countedAs = row.duplicateOf;
        row.link(chain, TransferRow.CHAIN_FORMAT);
        transfers.add(row::bind);
        if (row.duplicateOf == 0) {
            accepted++;
        } else {
            duplicate++;
        }
    }

    void reject(RowResult.Rejected row) {
        long position = setAside("rejected", row.line(), row.raw(), "");
        rejected++;
        for (RowProblem problem : row.problems()) {
            ImportChain.linkProblem(chain, problem);
            problemCount++;
            problems.add(
                    importId,
                    problemCount,
                    position,
                    problem.line(),
                    problem.column(),
                    problem.raw(),
                    problem.reason(),
                    problem.remedy());
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
        long position = rejected + skipped + 1;
        ImportChain.linkSetAside(chain, kind, line, raw, reason);
        setAside.add(importId, position, nextTransfer, line, kind, raw, reason);
        return position;
    }

    void send() {
        transfers.send();
        setAside.send();
        problems.send();
    }

    void discard() {
        transfers.discard();
        setAside.discard();
        problems.discard();
    }

    long nextTransfer() {
        return nextTransfer;
    }

    long stored() {
        return accepted + duplicate + rejected + skipped;
    }

    RowCounts counts() {
        return new RowCounts(stored(), accepted, rejected, duplicate, skipped);
    }

    /// The first problems, as many as a receipt carries.
    List<RowProblem> shownProblems() {
        return shown;
    }

    @Override
    public void close() {
        transfers.close();
        setAside.close();
        problems.close();
    }
}
