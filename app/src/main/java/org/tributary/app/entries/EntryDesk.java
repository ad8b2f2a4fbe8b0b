// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.entries;

import org.tributary.app.entries.EntryFault.Reason;
import org.tributary.app.entries.HandEntry.Hands;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.imports.DuplicateRow;
import org.tributary.ledger.imports.EntryNote;
import org.tributary.ledger.imports.EntryRow;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.transfer.Detail;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.transfer.TransferColumns;
import org.tributary.ledger.work.Work;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Makes entries by hand, corrects them, and takes them back. Each becomes an import of a
/// short text that says who entered what, when, and where it comes from, so that it is
/// evidence with a source like everything else. Nothing is ever deleted. Thread-safe; every
/// method may take a moment.
public final class EntryDesk {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// What became of an entry.
    ///
    /// @param number of the import it is
    /// @param party of whom it speaks; empty for cash between two accounts
    /// @param already where the same handover stands already, in the place of which it does
    ///     not count: `file.csv:12`
    public record Entered(long number, OptionalLong party, Optional<String> already) {}

    private final CaseFile record;
    private final Clock clock;

    public EntryDesk(CaseFile record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /// What can be entered today.
    public EntryRules rules() {
        return new EntryRules(LocalDate.ofInstant(clock.instant(), zone()));
    }

    private ZoneId zone() {
        return record.manifest().zone();
    }

    /// Enters something.
    ///
    /// @param source where it comes from, in the investigator's words
    /// @throws EntryFault.RefusedException for the first thing that is wrong; nothing is kept
    ///     then
    /// @throws IOException if it cannot be written
    public Entered enter(HandEntry entry, String source, Author author) throws IOException {
        return enter(entry, source, OptionalLong.empty(), author);
    }

    /// Enters something in the place of an earlier entry, which is kept and counts no more.
    ///
    /// @param earlier number of an entry that stands
    /// @throws EntryFault.RefusedException for the first thing that is wrong; nothing is kept
    ///     then
    /// @throws IllegalArgumentException if there is no such entry, or it does not stand
    /// @throws IOException if it cannot be written
    public Entered correct(long earlier, HandEntry entry, String source, Author author)
            throws IOException {
        if (!entry(earlier).standing()) {
            throw new IllegalArgumentException(
                    "Entry %d was taken back or corrected already.".formatted(earlier));
        }
        return enter(entry, source, OptionalLong.of(earlier), author);
    }

    /// Takes an entry back: it is kept and counts no more.
    ///
    /// @throws IllegalArgumentException if there is no such entry, or it does not stand
    public void takeBack(long number, String reason, Author author) {
        entry(number);
        record.undoImport(number, reason, author, Work.UNOBSERVED);
    }

    /// Enters once more what was taken back or corrected, as a new entry.
    ///
    /// @throws IllegalArgumentException if there is no such entry
    /// @throws IOException if it cannot be written
    public Entered again(long number, Author author) throws IOException {
        KeptEntry earlier = entry(number);
        return enter(earlier.said(), earlier.by().source(), OptionalLong.empty(), author);
    }

    /// Undoes an entry: what it corrected is entered once more.
    ///
    /// @throws IllegalArgumentException if there is no such entry, or it does not stand
    /// @throws IOException if it cannot be written
    public void undo(long number, Author author) throws IOException {
        KeptEntry entry = entry(number);
        takeBack(number, "", author);
        if (entry.corrects().isPresent()) {
            again(entry.corrects().getAsLong(), author);
        }
    }

    /// All entries, oldest first, what was taken back among them.
    public List<KeptEntry> entries() {
        return record.read(EntryDesk::entries);
    }

    private KeptEntry entry(long number) {
        return entries().stream()
                .filter(e -> e.number() == number)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no entry %d.".formatted(number)));
    }

    static List<KeptEntry> entries(CaseReader reader) {
        Map<Long, EntryRow> rows = new LinkedHashMap<>();
        reader.entryRows().forEach(row -> rows.putIfAbsent(row.entry(), row));
        return reader.imports().stream()
                .filter(kept -> EntryNote.isEntry(kept.receipt()))
                .flatMap(kept -> EntryReading.of(reader, kept, rows))
                .toList();
    }

    private Entered enter(HandEntry entry, String source, OptionalLong replaces, Author author)
            throws IOException {
        List<EntryFault> faults = rules().faults(entry, source);
        if (!faults.isEmpty()) {
            throw new EntryFault.RefusedException(faults.getFirst());
        }
        refuseUnknownAccounts(entry);
        List<KeptImport> before = record.read(CaseReader::imports);
        String corrects =
                before.stream()
                        .map(KeptImport::receipt)
                        .filter(r -> replaces.isPresent() && r.importId() == replaces.getAsLong())
                        .map(r -> r.file().name())
                        .findFirst()
                        .orElse("");
        long number = before.stream().filter(k -> EntryNote.isEntry(k.receipt())).count() + 1;
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        EntryText text = EntryText.of(entry, source, corrects, author, at);
        ImportReceipt receipt =
                keep(
                        entry,
                        text,
                        "by-hand-%d.txt".formatted(number),
                        note(source, replaces),
                        author,
                        at);
        return record.read(reader -> entered(reader, receipt));
    }

    private static EntryNote note(String source, OptionalLong replaces) {
        return new EntryNote(source, replaces);
    }

    private ImportReceipt keep(
            HandEntry entry, EntryText text, String name, EntryNote note, Author author, Instant at)
            throws IOException {
        byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
        Path file = record.folder().resolve("temp").resolve(name);
        Files.write(file, bytes);
        try {
            ImportPlan plan =
                    new ImportPlan(
                            file,
                            new SourceFile(sha256(bytes), name, bytes.length),
                            EntryNote.PROFILE,
                            note.text(),
                            zone(),
                            note.replaces());
            return record.importFile(
                    plan,
                    (sink, work) -> tell(entry, text.line(), note.source(), author, at, sink),
                    author,
                    Work.UNOBSERVED);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Entered entered(CaseReader reader, ImportReceipt receipt) {
        OptionalLong party =
                reader.entryRows().stream()
                        .filter(row -> row.entry() == receipt.importId())
                        .mapToLong(EntryRow::party)
                        .findFirst();
        Optional<String> already =
                reader.duplicates(receipt.importId(), 0, 1).stream()
                        .findFirst()
                        .map(DuplicateRow::source)
                        .map(source -> source.citation());
        return new Entered(receipt.importId(), party, already);
    }

    private void refuseUnknownAccounts(HandEntry entry) {
        Stream<AccountId> named =
                switch (entry) {
                    case HandEntry.OfParty said -> said.accounts().stream();
                    case HandEntry.Handover handover ->
                            Stream.of(handover.from(), handover.to())
                                    .filter(Hands.OfAccount.class::isInstance)
                                    .map(EntryText::account);
                };
        List<AccountId> wanted = named.toList();
        record.read(
                        reader ->
                                wanted.stream()
                                        .filter(id -> reader.account(id).isEmpty())
                                        .findFirst())
                .ifPresent(
                        id -> {
                            throw new EntryFault.RefusedException(
                                    new EntryFault("account", Reason.NO_ACCOUNT, id.key()));
                        });
    }

    private void tell(
            HandEntry entry, long line, String source, Author author, Instant at, RowSink sink) {
        switch (entry) {
            case HandEntry.OfParty said ->
                    sink.party(
                            new PartyRow(
                                    line,
                                    "",
                                    said.name(),
                                    said.kind(),
                                    said.accounts(),
                                    EntryRules.normal(said.details()),
                                    "",
                                    said.party()));
            case HandEntry.Handover handover -> {
                transfer(handover, line, source, "%s, %s".formatted(author.name(), at), sink);
                Stream.of(handover.from(), handover.to()).forEach(h -> holder(h, line, sink));
            }
        }
    }

    private void transfer(
            HandEntry.Handover handover, long line, String source, String by, RowSink sink) {
        FileVocabulary words = new FileVocabulary();
        TransferColumns batch = new TransferColumns(1);
        int row = batch.add();
        batch.line[row] = line;
        batch.from[row] = account(handover.from(), words);
        batch.to[row] = account(handover.to(), words);
        batch.at[row] = EntryText.at(handover, zone()).toEpochMilli();
        long minor = handover.amount().minorExact();
        int currency = words.currency(handover.amount().currency());
        batch.paid[row] = minor;
        batch.paidCurrency[row] = currency;
        batch.received[row] = minor;
        batch.receivedCurrency[row] = currency;
        batch.channel[row] = words.channel("Cash");
        batch.reference[row] = handover.purpose();
        batch.label[row] = "";
        batch.details[row] = Detail.write(Map.of(Detail.PURPOSE, handover.purpose()));
        Map<String, String> said = new LinkedHashMap<>();
        said.put("Entered by hand by", by);
        said.put("Source", source);
        said.put("Place", handover.place());
        said.put("Time of day", handover.time().isPresent() ? "" : "not known; noon stands for it");
        said.values().removeIf(String::isEmpty);
        batch.attributes[row] = JSON.writeValueAsString(said);
        sink.accept(batch, words);
    }

    private static int account(Hands hands, FileVocabulary words) {
        AccountId id = EntryText.account(hands);
        return switch (hands) {
            case Hands.OfAccount _ -> words.account(id);
            case Hands.OfHolder _ -> words.account(id, AccountKind.CASH_DESK);
        };
    }

    /// Cash in somebody's hands is held by them.
    private static void holder(Hands hands, long line, RowSink sink) {
        switch (hands) {
            case Hands.OfAccount _ -> {}
            case Hands.OfHolder(long party) ->
                    sink.party(
                            new PartyRow(
                                    line,
                                    "",
                                    "",
                                    PartyRow.Kind.UNSAID,
                                    List.of(EntryText.account(hands)),
                                    Map.of(),
                                    "",
                                    OptionalLong.of(party)));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
