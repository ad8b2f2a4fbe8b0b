// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.analysis.rating.Scorecard;
import org.tributary.app.rating.RatingBook;
import org.tributary.app.window.kit.TextPhrases;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.casefile.NewCase;
import org.tributary.casefile.SqliteCases;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.FlowGraphs;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.transfer.TransferColumns;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A real case in a folder of a test, made from transfers drawn as text: `a -> b 12.50 EUR
/// 2026-01-03`, with a time `2026-01-03T14:05`, and after it `=Name` for the holder of the payer or
/// `~words` for the reference.
// Close it when done.
public final class DrawnCase implements AutoCloseable {

    public static final Author ANN = new Author("Ann Archer", "AA");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC);

    private final Path folder;
    private CaseFile record;

    private DrawnCase(Path folder, CaseFile record) {
        this.folder = folder;
        this.record = record;
    }

    /// An empty case.
    public static DrawnCase in(Path folder) {
        NewCase settings = new NewCase("Harbour", Currencies.of("EUR"), ZoneOffset.UTC);
        return new DrawnCase(
                folder, cases(folder).create(folder.resolve("case"), settings, ANN, CLOCK));
    }

    private static SqliteCases cases(Path folder) {
        return new SqliteCases(folder.resolve("program"), "0.1.0");
    }

    /// Imports the drawn transfers as a file of that name.
    public DrawnCase with(String fileName, String drawing) {
        List<String> lines = drawing.lines().filter(line -> !line.isBlank()).toList();
        try {
            Path file = Files.writeString(folder.resolve(fileName), drawing);
            record.importFile(plan(file), (sink, work) -> read(lines, sink), ANN, Work.UNOBSERVED);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /// Imports what a file says of parties.
    public DrawnCase withParties(String fileName, PartyRow... rows) throws IOException {
        Path file = Files.writeString(folder.resolve(fileName), fileName);
        return with(plan(file), (sink, work) -> List.of(rows).forEach(sink::party));
    }

    /// Imports a file through what reads and describes it.
    public DrawnCase with(ImportPlan plan, RowSource rows) throws IOException {
        record.importFile(plan, rows, ANN, Work.UNOBSERVED);
        return this;
    }

    private static ImportPlan plan(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            String hash =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new ImportPlan(
                    file,
                    new SourceFile(hash, file.getFileName().toString(), bytes.length),
                    "drawn",
                    "as drawn",
                    ZoneOffset.UTC);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static void read(List<String> lines, RowSink sink) {
        FileVocabulary words = new FileVocabulary();
        TransferColumns batch = new TransferColumns(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).strip().split("\\s+", 7);
            int row = batch.add();
            batch.line[row] = i + 1L;
            batch.from[row] = words.account(AccountId.parse(parts[0]));
            batch.to[row] = words.account(AccountId.parse(parts[2]));
            Money paid = Money.parse(parts[3], Currencies.of(parts[4]));
            batch.paid[row] = paid.minorExact();
            batch.received[row] = paid.minorExact();
            batch.paidCurrency[row] = words.currency(paid.currency());
            batch.receivedCurrency[row] = words.currency(paid.currency());
            batch.at[row] =
                    LocalDateTime.parse(parts[5].contains("T") ? parts[5] : parts[5] + "T00:00")
                            .toInstant(ZoneOffset.UTC)
                            .toEpochMilli();
            batch.channel[row] = words.channel("Wire");
            batch.reference[row] = "";
            batch.label[row] = "";
            batch.attributes[row] = "";
            if (parts.length > 6 && parts[6].startsWith("~")) {
                batch.reference[row] = parts[6].substring(1);
            } else if (parts.length > 6) {
                words.holder(batch.from[row], parts[6].substring(1));
            }
        }
        sink.accept(batch, words);
    }

    public CaseFile record() {
        return record;
    }

    /// The ordinal of an account by its key.
    public int ordinal(String key) {
        return record.read(reader -> reader.account(AccountId.parse(key))).orElseThrow().ordinal();
    }

    /// The flow graph, through the cache as the product has it.
    public Exploration.GraphSource graphs() {
        return work ->
                record.read(
                        (CaseReader reader) ->
                                FlowGraphs.load(reader, record.folder().resolve("cache"), work)
                                        .graph());
    }

    public Exploration exploration() {
        return new Exploration(
                record,
                graphs(),
                new Exploration.Wording(
                        new AmountText(Locale.ENGLISH), TextPhrases.of(new Texts(Locale.ENGLISH))),
                Optional.of(new RatingBook(record, CLOCK, Scorecard.standard())));
    }

    /// Closes the case and opens it again.
    public DrawnCase reopened() {
        record.close();
        record = cases(folder).open(folder.resolve("case"), CLOCK, Work.UNOBSERVED);
        return this;
    }

    @Override
    public void close() {
        record.close();
    }
}
