// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.ledger.account.AccountMention;
import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.imports.RowResult;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.transfer.TransferColumns;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.Arrays;

/// Takes the accepted rows of a file into memory while it is on its way into the record. Accounts
/// are numbered in the order in which rows mention them, as the record of an empty case does it.
/// Not thread-safe.
public final class PendingRows implements RowSink {

    private static final int UNKNOWN = -1;

    private final RowSink other;
    private final FlowColumns columns = new FlowColumns(1 << 16);
    private FileVocabulary vocabulary = new FileVocabulary();
    private int[] ordinalOf = {};
    private int[] mentioned = new int[1024];
    private int accounts;
    private long[] lines = new long[1 << 16];
    private String[] references = new String[1 << 16];
    private String[] labels = new String[1 << 16];
    private int rows;

    private PendingRows(RowSink other) {
        this.other = other;
    }

    /// Reads a file to its end, for itself and for another sink.
    ///
    /// @param file its name and length; the hash is not looked at
    /// @param other is given every row too
    /// @throws IOException if it cannot be read to its end
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static PendingLedger read(RowSource source, SourceFile file, RowSink other, Work work)
            throws IOException {
        PendingRows taken = new PendingRows(other);
        source.readInto(taken, work);
        work.checkCancelled();
        return taken.ledger(file);
    }

    @Override
    public void accept(TransferColumns batch, FileVocabulary words) {
        other.accept(batch, words);
        vocabulary = words;
        makeRoom(batch.size(), words.accounts().size());
        for (int i = 0; i < batch.size(); i++) {
            lines[rows] = batch.line[i];
            references[rows] = batch.reference[i];
            labels[rows] = batch.label[i];
            rows++;
            columns.add(
                    rows,
                    ordinal(batch.from[i]),
                    ordinal(batch.to[i]),
                    batch.at[i],
                    batch.paid[i],
                    batch.paidCurrency[i],
                    batch.received[i],
                    batch.receivedCurrency[i],
                    batch.channel[i]);
        }
    }

    private void makeRoom(int more, int known) {
        if (rows + more > lines.length) {
            int capacity = Math.max(rows + more, lines.length * 2);
            lines = Arrays.copyOf(lines, capacity);
            references = Arrays.copyOf(references, capacity);
            labels = Arrays.copyOf(labels, capacity);
        }
        if (known > ordinalOf.length) {
            int before = ordinalOf.length;
            ordinalOf = Arrays.copyOf(ordinalOf, Math.max(known, before * 2));
            Arrays.fill(ordinalOf, before, ordinalOf.length, UNKNOWN);
        }
    }

    private int ordinal(int index) {
        if (ordinalOf[index] == UNKNOWN) {
            if (vocabulary.accounts().get(index)
                    instanceof AccountMention.Counterparty counterparty) {
                ordinal(counterparty.of());
            }
            if (accounts == mentioned.length) {
                mentioned = Arrays.copyOf(mentioned, accounts * 2);
            }
            mentioned[accounts] = index;
            ordinalOf[index] = accounts++;
        }
        return ordinalOf[index];
    }

    @Override
    public void party(PartyRow row) {
        other.party(row);
    }

    @Override
    public void reject(RowResult.Rejected row) {
        other.reject(row);
    }

    @Override
    public void skip(RowResult.Skipped row) {
        other.skip(row);
    }

    private PendingLedger ledger(SourceFile file) {
        FlowGraph graph =
                new FlowGraph(accounts, columns, vocabulary.currencies(), vocabulary.channels());
        return new PendingLedger(
                graph,
                PendingAccounts.of(vocabulary, mentioned, accounts),
                new PendingTexts(file, lines, references, labels));
    }
}
