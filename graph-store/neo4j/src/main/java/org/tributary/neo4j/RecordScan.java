// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordState;
import org.tributary.ledger.flow.LedgerDigest;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.work.Work;

import java.util.List;
import java.util.Map;

/// What a walk over the record found: what the transfers up to an id amount to, and every transfer
/// after it.
///
/// @param state the record's state
/// @param currencies currencies by code
/// @param channels number of channels
/// @param known count and digest of the transfers up to the id, without sums
/// @param rows the transfers after the id
/// @param holders all links between parties and accounts
record RecordScan(
        RecordState state,
        List<CurrencyCode> currencies,
        int channels,
        LedgerDigest known,
        TransferRows rows,
        HolderLinks holders) {

    private static final int ROWS_BETWEEN_REPORTS = 8_192;

    /// Everything the record counts, as rows.
    static RecordScan whole(CaseReader reader, Work work) {
        return split(reader, 0, work);
    }

    /// What follows on that of which the mark tells. Where the sum of both is what the record says
    /// it counts, only what follows is read; otherwise everything is, to find out what the record
    /// still counts of the rest.
    static RecordScan after(ProjectionMark mark, CaseReader reader, Work work) {
        TransferRows rows = new TransferRows();
        reader.scanAfter(mark.upTo(), rows, work);
        RecordScan scan = found(reader, mark.held(), rows, work);
        LedgerDigest sum = mark.held().plus(scan.digestOfRows());
        LedgerDigest counted = scan.state().digest();
        return sum.transfers() == counted.transfers() && sum.digest().equals(counted.digest())
                ? scan
                : split(reader, mark.upTo(), work);
    }

    /// @param after highest id of a transfer that is known already, 0 for none
    private static RecordScan split(CaseReader reader, long after, Work work) {
        List<CurrencyCode> currencies = reader.currencies();
        LedgerDigest.Accumulator known = new LedgerDigest.Accumulator();
        TransferRows rows = new TransferRows();
        long[] seen = {0};
        work.begin("Reading the record", reader.state().digest().transfers());
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
        return found(reader, withoutSums(known.digest()), rows, work);
    }

    private static LedgerDigest withoutSums(LedgerDigest digest) {
        return new LedgerDigest(digest.transfers(), Map.of(), Map.of(), digest.digest());
    }

    private static RecordScan found(
            CaseReader reader, LedgerDigest known, TransferRows rows, Work work) {
        return new RecordScan(
                reader.state(),
                reader.currencies(),
                reader.channels().size(),
                known,
                rows,
                holders(reader, work));
    }

    static HolderLinks holders(CaseReader reader, Work work) {
        HolderLinks holders = new HolderLinks();
        reader.scanHolders(holders::add, work);
        return holders;
    }

    /// Digest of the rows alone.
    LedgerDigest digestOfRows() {
        LedgerDigest.Accumulator sum = new LedgerDigest.Accumulator();
        rows.chunks().forEach(chunk -> add(chunk, sum));
        return sum.digest();
    }

    LedgerDigest digestOf(TransferRows.Chunk chunk) {
        LedgerDigest.Accumulator sum = new LedgerDigest.Accumulator();
        add(chunk, sum);
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
