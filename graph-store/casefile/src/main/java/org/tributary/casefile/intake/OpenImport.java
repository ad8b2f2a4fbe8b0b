// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.casework.AuditTable;
import org.tributary.casefile.chain.EntryHash;
import org.tributary.casefile.store.Database;
import org.tributary.casefile.store.Marks;
import org.tributary.casefile.store.Sql;
import org.tributary.casefile.store.StoreFailure;
import org.tributary.casefile.transfers.TransferRow;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent.FileImported;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.imports.RowResult;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;
import org.tributary.ledger.work.Work;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// An import while its rows arrive. Rows are stored in commits of their own under the import's id
/// and count only from [#makeReal] on. Belongs to the thread that reads the file.
final class OpenImport implements RowSink, AutoCloseable {

    private final Database database;
    private final long importId;
    private final ImportPlan plan;
    private final Sql known;
    private final EntryHash chain = ImportChain.ofFormat(TransferRow.CHAIN_FORMAT);
    private final RowWriter rows;
    private final RecordVocabulary vocabulary;
    private final DuplicateFinder duplicates;
    private final PartyIntake parties;
    private final StatementOrder order = new StatementOrder();
    private final RowSums counted = new RowSums();
    private final TransferRow row = new TransferRow();
    private long[] contents = new long[0];
    private Optional<FileVocabulary> file = Optional.empty();

    OpenImport(Database database, long importId, ImportPlan plan) {
        this.database = database;
        this.importId = importId;
        this.plan = plan;
        known = database.reader();
        rows = new RowWriter(importId, Marks.TRANSFER.next(known), chain);
        vocabulary = new RecordVocabulary(known);
        duplicates = new DuplicateFinder(known, plan.replaces());
        parties = new PartyIntake(database, known, importId, plan.replaces(), vocabulary);
        ImportChain.linkPlan(chain, importId, plan);
    }

    @Override
    public void accept(TransferColumns batch, FileVocabulary words) {
        if (file.isPresent() && file.get() != words) {
            throw new IllegalArgumentException("one file has one vocabulary");
        }
        file = Optional.of(words);
        expect(batch, words);
        try {
            for (int i = 0; i < batch.size(); i++) {
                fill(batch, i, words);
                duplicates.classify(row, i, contents[i]);
                rows.transfer(row);
                if (!row.details.isEmpty()) {
                    order.see(row, vocabulary.currencies());
                }
                if (row.duplicateOf == 0) {
                    counted.add(row, vocabulary.currencies());
                }
                storeIfFull();
            }
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }

    private void expect(TransferColumns batch, FileVocabulary words) {
        if (contents.length < batch.size()) {
            contents = new long[batch.size()];
        }
        long firstAt = Long.MAX_VALUE;
        long lastAt = Long.MIN_VALUE;
        for (int i = 0; i < batch.size(); i++) {
            fill(batch, i, words);
            contents[i] = duplicates.content(row);
            boolean atAnyTime = !row.bankReference.isEmpty();
            firstAt = Math.min(firstAt, atAnyTime ? Long.MIN_VALUE : row.at);
            lastAt = Math.max(lastAt, atAnyTime ? Long.MAX_VALUE : row.at);
        }
        duplicates.expect(contents, batch.size(), firstAt, lastAt);
    }

    private void fill(TransferColumns batch, int i, FileVocabulary words) {
        row.line = batch.line[i];
        row.from = vocabulary.account(words, batch.from[i]);
        row.to = vocabulary.account(words, batch.to[i]);
        row.at = batch.at[i];
        row.paid = batch.paid[i];
        row.paidCurrency = vocabulary.currency(words, batch.paidCurrency[i]);
        row.received = batch.received[i];
        row.receivedCurrency = vocabulary.currency(words, batch.receivedCurrency[i]);
        row.channel = vocabulary.channel(words, batch.channel[i]);
        row.reference = batch.reference[i];
        row.label = batch.label[i];
        row.attributes = batch.attributes[i];
        row.bankReference = batch.bankReference[i];
        row.details = batch.details[i];
    }

    @Override
    public void party(PartyRow row) {
        parties.take(row);
        if (parties.isFull()) {
            parties.store(database);
        }
    }

    @Override
    public void reject(RowResult.Rejected rejected) {
        rows.reject(rejected);
        storeIfFull();
    }

    @Override
    public void skip(RowResult.Skipped skipped) {
        rows.skip(skipped);
        storeIfFull();
    }

    private void storeIfFull() {
        if (rows.isFull()) {
            rows.store(database);
        }
    }

    /// Everything the import brings becomes visible in this one commit.
    ImportReceipt makeReal(Author author, Instant at, Work work) {
        rows.store(database);
        parties.store(database);
        return database.write(sql -> makeReal(sql, author, at, work));
    }

    private ImportReceipt makeReal(Sql sql, Author author, Instant at, Work work) {
        vocabulary.save(sql, file, importId);
        parties.save(sql);
        ImportChain.linkVocabulary(chain, sql, importId);
        PartyRecount spokenOf = parties.recount();
        spokenOf.link(chain);
        ImportReceipt receipt =
                new ImportReceipt(
                        importId,
                        plan.file(),
                        plan.profile(),
                        plan.zone(),
                        at,
                        author,
                        rows.counts(spokenOf),
                        counted.paid().totals(vocabulary.currencies()),
                        counted.received().totals(vocabulary.currencies()),
                        rows.shownProblems(),
                        spokenOf.accepted(),
                        rows.byBankReference(),
                        chain.head());
        plan.replaces()
                .ifPresent(
                        earlier ->
                                new Withdrawals(sql)
                                        .withdraw(
                                                earlier,
                                                "Replaced by import %d.".formatted(importId),
                                                author,
                                                at,
                                                work));
        ImportTable table = new ImportTable(sql);
        table.addTotals(importId, ImportTable.PAID, counted.paid());
        table.addTotals(importId, ImportTable.RECEIVED, counted.received());
        flip(sql, receipt);
        new StandingTable(sql).keep(importId, counted);
        Marks.GENERATION.take(sql);
        new AuditTable(sql)
                .append(
                        at,
                        author,
                        new FileImported(importId, plan.file().sha256(), receipt.rows().accepted()),
                        receipt.chainHead());
        return receipt;
    }

    private void flip(Sql sql, ImportReceipt receipt) {
        sql.run(
                "UPDATE import SET state = ?, at_ms = ?, accepted = ?, rejected = ?, duplicate = ?,"
                        + " skipped = ?, end_transfer = ?, first_at = ?, last_at = ?, digest = ?,"
                        + " chain_head = ?, parties = ?, by_bank_reference = ?, newest_first = ?"
                        + " WHERE id = ?",
                ImportState.REAL.name(),
                receipt.at().toEpochMilli(),
                receipt.rows().accepted(),
                receipt.rows().rejected(),
                receipt.rows().duplicate(),
                receipt.rows().skipped(),
                rows.nextTransfer(),
                counted.firstAt(),
                counted.lastAt(),
                counted.digest(),
                receipt.chainHead(),
                receipt.parties(),
                receipt.byBankReference(),
                order.isNewestFirst() ? 1 : 0,
                importId);
    }

    @Override
    public void close() {
        duplicates.close();
        vocabulary.close();
        known.close();
    }
}
