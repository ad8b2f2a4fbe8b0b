// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers;

import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.imports.RowResult;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Keeps everything a file gives, as text that tests can compare.
public class TakenRows implements RowSink {

    public final List<String> accepted = new ArrayList<>();
    public final List<String> attributes = new ArrayList<>();
    public final List<String> details = new ArrayList<>();
    public final List<String> bankReferences = new ArrayList<>();
    public final List<String> holders = new ArrayList<>();
    public final List<PartyRow> parties = new ArrayList<>();
    public final List<RowResult.Rejected> rejected = new ArrayList<>();
    public final List<RowResult.Skipped> skipped = new ArrayList<>();
    public final List<Long> lines = new ArrayList<>();

    public static TakenRows of(RowSource rows) throws IOException {
        TakenRows taken = new TakenRows();
        rows.readInto(taken, Work.UNOBSERVED);
        return taken;
    }

    @Override
    public void accept(TransferColumns batch, FileVocabulary vocabulary) {
        for (int i = 0; i < batch.size(); i++) {
            lines.add(batch.line[i]);
            accepted.add(
                    "%d %s -> %s %s / %s at %s %s|%s|%s"
                            .formatted(
                                    batch.line[i],
                                    vocabulary.accounts().get(batch.from[i]).key(),
                                    vocabulary.accounts().get(batch.to[i]).key(),
                                    money(batch.paid[i], batch.paidCurrency[i], vocabulary),
                                    money(batch.received[i], batch.receivedCurrency[i], vocabulary),
                                    Instant.ofEpochMilli(batch.at[i]),
                                    vocabulary.channels().get(batch.channel[i]),
                                    batch.reference[i],
                                    batch.label[i]));
            attributes.add(batch.attributes[i]);
            details.add(batch.details[i]);
            bankReferences.add(batch.bankReference[i]);
        }
        holders.clear();
        vocabulary.holders().stream()
                .map(h -> vocabulary.accounts().get(h.account()).key() + " " + h.name())
                .forEach(holders::add);
    }

    private static Money money(long minor, int currency, FileVocabulary vocabulary) {
        return Money.of(minor, vocabulary.currencies().get(currency));
    }

    @Override
    public void party(PartyRow row) {
        parties.add(row);
        lines.add(row.line());
    }

    @Override
    public void reject(RowResult.Rejected row) {
        rejected.add(row);
        lines.add(row.line());
    }

    @Override
    public void skip(RowResult.Skipped row) {
        skipped.add(row);
        lines.add(row.line());
    }

    public List<RowProblem> problems() {
        return rejected.stream().flatMap(row -> row.problems().stream()).toList();
    }

    public List<String> skippedReasons() {
        return skipped.stream().map(row -> row.line() + " " + row.reason()).toList();
    }

    public RowCounts counts() {
        long read = (long) accepted.size() + rejected.size() + skipped.size();
        return new RowCounts(read, accepted.size(), rejected.size(), 0, skipped.size());
    }
}
