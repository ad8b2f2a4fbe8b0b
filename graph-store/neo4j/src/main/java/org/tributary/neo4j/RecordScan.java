// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordState;
import org.tributary.ledger.flow.LedgerDigest;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.work.Work;

import java.util.List;

/// What one walk over the record found: the digest of the transfers up to an id, and every
/// transfer after it.
///
/// @param state the record's state
/// @param currencies currencies by code
/// @param channels number of channels
/// @param known digest of the transfers up to the id, still open for those that follow
/// @param rows the transfers after the id
/// @param holders all links between parties and accounts
record RecordScan(
        RecordState state,
        List<CurrencyCode> currencies,
        int channels,
        LedgerDigest.Accumulator known,
        TransferRows rows,
        HolderLinks holders) {

    private static final int ROWS_BETWEEN_REPORTS = 8_192;

    /// @param after highest id of a transfer that is known already, 0 for none
    static RecordScan of(CaseReader reader, long after, Work work) {
        RecordState state = reader.state();
        List<CurrencyCode> currencies = reader.currencies();
        LedgerDigest.Accumulator known = new LedgerDigest.Accumulator();
        TransferRows rows = new TransferRows();
        long[] seen = {0};
        work.begin("Reading the record", state.digest().transfers());
        reader.scan(
                (id, from, to, at, paid, paidCode, received, receivedCode, channel) -> {
                    if (id > after) {
                        rows.transfer(
                                id, from, to, at, paid, paidCode, received, receivedCode, channel);
                    } else {
                        known.add(
                                id,
                                from,
                                to,
                                at,
                                paid,
                                currencies.get(paidCode),
                                received,
                                currencies.get(receivedCode));
                    }
                    if (++seen[0] % ROWS_BETWEEN_REPORTS == 0) {
                        work.done(ROWS_BETWEEN_REPORTS);
                        work.checkCancelled();
                    }
                },
                Work.UNOBSERVED);
        work.done(seen[0] % ROWS_BETWEEN_REPORTS);
        return new RecordScan(
                state, currencies, reader.channels().size(), known, rows, holders(reader, work));
    }

    static HolderLinks holders(CaseReader reader, Work work) {
        HolderLinks holders = new HolderLinks();
        reader.scanHolders(holders::add, work);
        return holders;
    }

    /// Takes a chunk into [#known], on its way into the graph.
    void know(TransferRows.Chunk chunk) {
        add(chunk, known);
    }

    /// Digest of the rows alone; changes nothing.
    LedgerDigest digestOfRows() {
        LedgerDigest.Accumulator sum = new LedgerDigest.Accumulator();
        rows.chunks().forEach(chunk -> add(chunk, sum));
        return sum.digest();
    }

    private void add(TransferRows.Chunk chunk, LedgerDigest.Accumulator sum) {
        for (int row = 0; row < chunk.size(); row++) {
            sum.add(
                    chunk.id[row],
                    chunk.from[row],
                    chunk.to[row],
                    chunk.at[row],
                    chunk.paid[row],
                    currencies.get(chunk.paidCurrency[row]),
                    chunk.received[row],
                    currencies.get(chunk.receivedCurrency[row]));
        }
    }
}
