// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers;

import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.imports.RowResult;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Holds a reading to what every reading owes, whatever the file: amounts are not negative, indexes
/// are in the vocabulary, rejected rows say where, why and what to do, skipped ones why. Keeps all
/// that was said as text.
public final class AccountedRows implements RowSink {

    private final List<String> told = new ArrayList<>();
    private long accepted;
    private long rejected;
    private long skipped;

    /// Reads all rows.
    ///
    /// @throws IOException if the file cannot be read to its end
    public static AccountedRows of(RowSource rows) throws IOException {
        AccountedRows accounted = new AccountedRows();
        rows.readInto(accounted, Work.UNOBSERVED);
        return accounted;
    }

    @Override
    public void accept(TransferColumns batch, FileVocabulary words) {
        for (int i = 0; i < batch.size(); i++) {
            owes(batch.line[i] >= 1, "a line");
            owes(batch.paid[i] >= 0 && batch.received[i] >= 0, "amounts that are not negative");
            tell(
                    "%d %s %s %d %d %s %d %s %s [%s] [%s] [%s] [%s] [%s]"
                            .formatted(
                                    batch.line[i],
                                    words.accounts().get(batch.from[i]),
                                    words.accounts().get(batch.to[i]),
                                    batch.at[i],
                                    batch.paid[i],
                                    words.currencies().get(batch.paidCurrency[i]),
                                    batch.received[i],
                                    words.currencies().get(batch.receivedCurrency[i]),
                                    words.channels().get(batch.channel[i]),
                                    batch.reference[i],
                                    batch.label[i],
                                    batch.bankReference[i],
                                    batch.attributes[i],
                                    batch.details[i]));
        }
        accepted += batch.size();
    }

    @Override
    public void party(PartyRow row) {
        owes(row.line() >= 1, "a line");
        tell(row.toString());
        accepted++;
    }

    @Override
    public void reject(RowResult.Rejected row) {
        owes(row.line() >= 1, "a line");
        for (RowProblem problem : row.problems()) {
            owes(problem.line() == row.line(), "a problem on its own line");
            owes(!problem.reason().isBlank(), "a reason");
            owes(!problem.remedy().isBlank(), "a remedy");
        }
        tell(row.toString());
        rejected++;
    }

    @Override
    public void skip(RowResult.Skipped row) {
        owes(row.line() >= 1, "a line");
        owes(!row.reason().isBlank(), "a reason");
        tell(row.toString());
        skipped++;
    }

    private void tell(String what) {
        byte[] bytes = what.getBytes(StandardCharsets.UTF_8);
        owes(new String(bytes, StandardCharsets.UTF_8).equals(what), "whole characters");
        told.add(what);
    }

    private static void owes(boolean given, String what) {
        if (!given) {
            throw new AssertionError("a row lacks " + what);
        }
    }

    /// What became of each row, accepted ones first by batch.
    public List<String> told() {
        return told.stream().sorted().toList();
    }

    public RowCounts counts() {
        return new RowCounts(accepted + rejected + skipped, accepted, rejected, 0, skipped);
    }
}
