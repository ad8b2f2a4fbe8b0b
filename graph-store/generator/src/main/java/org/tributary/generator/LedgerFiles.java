// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator;

import org.tributary.generator.world.DraftTransfer;
import org.tributary.generator.world.Mark;
import org.tributary.generator.world.Population;
import org.tributary.generator.world.Window;
import org.tributary.ledger.work.Work;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/// Writes transfers with their labels as they come, day by day, and counts them. Not thread-safe.
final class LedgerFiles implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final AmlWorldLine layout;
    private final Writer transactions;
    private final Writer labels;
    private final ControlTotals paid = new ControlTotals();
    private final ControlTotals received = new ControlTotals();
    private final StringBuilder line = new StringBuilder(200);
    private long transfers;
    private long laundering;
    private long twins;

    LedgerFiles(Path transactions, Path labels, Population people, Window window)
            throws IOException {
        layout = new AmlWorldLine(people, window);
        this.transactions = create(transactions);
        this.labels = create(labels);
        this.transactions.write(AmlWorldLine.HEADER);
        this.labels.write("Line,Scheme,Typology,Kind,Behaviour,Role\n");
    }

    /// A new text file; one that exists is never overwritten, it may be evidence.
    static Writer create(Path file) throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(
                        Files.newOutputStream(
                                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        StandardCharsets.UTF_8),
                BUFFER);
    }

    /// Writes the transfers of one day in order of time.
    void writeDay(List<DraftTransfer> day, Work work) throws IOException {
        day.sort(Comparator.comparingLong(DraftTransfer::minute));
        for (DraftTransfer transfer : day) {
            line.setLength(0);
            layout.append(transfer, line);
            transactions.append(line);
            count(transfer);
        }
        work.done(day.size());
    }

    private void count(DraftTransfer transfer) throws IOException {
        transfers++;
        paid.add(transfer.paidIn(), transfer.paid());
        received.add(transfer.receivedIn(), transfer.received());
        if (transfer.mark().isPresent()) {
            Mark mark = transfer.mark().get();
            label(mark);
            if (mark.kind() == Mark.Kind.PLANTED) {
                laundering++;
            } else {
                twins++;
            }
        }
    }

    private void label(Mark mark) throws IOException {
        // The header is line 1.
        labels.write(Long.toString(transfers + 1));
        for (String cell :
                List.of(
                        mark.scheme(),
                        mark.typology(),
                        mark.kind().word(),
                        mark.behaviour(),
                        mark.role())) {
            labels.write("," + cell);
        }
        labels.write("\n");
    }

    long transfers() {
        return transfers;
    }

    GeneratedLedger ledger(Path folder) {
        return new GeneratedLedger(
                folder.resolve("transactions.csv"),
                folder.resolve("labels.csv"),
                folder.resolve("accounts.csv"),
                folder.resolve("README.txt"),
                transfers,
                laundering,
                twins,
                paid.totals(),
                received.totals());
    }

    @Override
    public void close() throws IOException {
        try (transactions;
                labels) {
            transactions.flush();
        }
    }
}
