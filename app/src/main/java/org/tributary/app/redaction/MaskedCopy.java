// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.redaction;

import org.tributary.app.redaction.MaskOrder.Times;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent.MaskedCopyMade;
import org.tributary.ledger.work.Work;
import org.tributary.reports.export.WholeFile;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Writes a copy of a case without names: all transactions that count, and who holds which
/// account, as two files this program imports like any other. Amounts are as they are, and so
/// are times if not asked otherwise: whoever has the bank's own rows can find them again.
/// References, notes, names of files and all further columns are left out, as is all case
/// work. Thread-safe; belongs in a background job.
///
/// @param record the case
public record MaskedCopy(CaseFile record) {

    private static final String TRANSFERS = "transfers.csv";
    private static final String PARTIES = "parties.csv";
    private static final String README = "README.txt";

    /// The files of every copy.
    public static final List<String> FILES = List.of(TRANSFERS, PARTIES, README);

    /// What was written.
    public record Counts(long transfers, long accounts, long parties) {}

    /// Makes the copy and notes it in the audit trail. It appears whole or not at all.
    ///
    /// @throws IOException if it cannot be written, the folder is not empty, the table would
    ///     lie in it, or this is a copy for review
    public Counts make(MaskOrder order, MaskKey key, Author author, Work work) throws IOException {
        refuse(order);
        Path target = order.folder().toAbsolutePath().normalize();
        Path parent = Files.createDirectories(target.getParent());
        Path beside = Files.createTempDirectory(parent, ".masked-");
        try {
            Masking masking = new Masking(key, record.manifest().caseId(), order.countries());
            Counts counts =
                    record.read(
                            reader ->
                                    unchecked(
                                            () ->
                                                    write(
                                                            reader, beside, masking, order, key,
                                                            work)));
            if (order.table().isPresent()) {
                table(order.table().get(), masking);
            }
            Files.deleteIfExists(target);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            record.write(
                    author,
                    writer -> {
                        writer.append(new MaskedCopyMade(counts.transfers(), key.fingerprint()));
                        return counts;
                    });
            return counts;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            remove(beside);
        }
    }

    private void refuse(MaskOrder order) throws IOException {
        if (record.manifest().use() == CaseManifest.Use.REVIEW) {
            throw new IOException(
                    "this is a copy for review; make the masked copy from the case itself");
        }
        Path folder = order.folder().toAbsolutePath().normalize();
        if (folder.getParent() == null || (Files.exists(folder) && !isEmpty(folder))) {
            throw new IOException("the folder for the masked copy is not empty; name a new one");
        }
        if (order.table().isPresent()
                && order.table().get().toAbsolutePath().normalize().startsWith(folder)) {
            throw new IOException(
                    "the table of tokens would lie within the masked copy; name another place");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private interface Writing<T> {
        T write() throws IOException;
    }

    private static <T> T unchecked(Writing<T> writing) {
        try {
            return writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Counts write(
            CaseReader reader,
            Path folder,
            Masking masking,
            MaskOrder order,
            MaskKey key,
            Work work)
            throws IOException {
        String[][] accounts = accounts(reader, masking, work);
        Duration back = order.times() == Times.MOVED ? Duration.ofDays(key.days()) : Duration.ZERO;
        long transfers;
        try (Writer out = writer(folder.resolve(TRANSFERS))) {
            transfers = new MaskedTransfers(reader, accounts, masking, back).write(out, work);
        }
        long parties;
        try (Writer out = writer(folder.resolve(PARTIES))) {
            parties = new MaskedParties(reader, accounts, masking).write(out, work);
        }
        Files.writeString(folder.resolve(README), readme());
        return new Counts(transfers, accounts.length, parties);
    }

    /// Bank and number by ordinal.
    private static String[][] accounts(CaseReader reader, Masking masking, Work work) {
        String[][] masked = new String[reader.state().accounts()][];
        reader.scanAccounts(
                (ordinal, institution, number, kind) ->
                        masked[ordinal] =
                                new String[] {
                                    masking.bank(institution),
                                    masking.number(new AccountId(institution, number), kind)
                                },
                work);
        return masked;
    }

    private static Writer writer(Path file) throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8),
                1 << 16);
    }

    private static String readme() throws IOException {
        try (InputStream in = MaskedCopy.class.getResourceAsStream("readme.txt")) {
            if (in == null) {
                throw new IllegalStateException("readme.txt is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void table(Path file, Masking masking) throws IOException {
        if (Files.exists(file)) {
            throw new IOException("there is a table of tokens already; name another file");
        }
        WholeFile.write(
                file,
                out -> {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    CsvLine lines = new CsvLine(writer);
                    lines.write("token", "stands for");
                    masking.table(
                            (token, original) ->
                                    unchecked(
                                            () -> {
                                                lines.write(token, original);
                                                return true;
                                            }));
                    writer.flush();
                });
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
