// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.UnnamedParty;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.casefile.CaseManifest;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.NoteWords;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.money.Rate;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.transfer.SourceLine;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A case made up line by line in a test: accounts come into being when a transfer names them.
/// Transfers are cited as lines of `ledger.csv`, the first on line 2.
public final class SampleCase {

    public static final Author ANALYST = new Author("Ada Marsh", "AM");
    public static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    public static final SourceFile FILE = new SourceFile("ab".repeat(32), "ledger.csv", 4_096);

    final Map<String, Account> accounts = new LinkedHashMap<>();
    final List<Transfer> transfers = new ArrayList<>();
    final List<Subject> subjects = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    final Map<Exhibit, byte[]> exhibits = new LinkedHashMap<>();
    final List<RowProblem> problems = new ArrayList<>();
    final List<AuditEntry> trail = new ArrayList<>();
    final Map<Integer, SubjectRating> ratings = new HashMap<>();
    final List<Alert> alerts = new ArrayList<>();
    private final List<FormDraft> forms = new ArrayList<>();
    RateTable rates = RateTable.EMPTY;

    /// Gives an account a named holder.
    public SampleCase holder(String key, String name) {
        Account account = account(key);
        Party party = new Organisation(account.ordinal() + 1L, name);
        accounts.put(
                key, new Account(account.ordinal(), account.id(), account.kind(), List.of(party)));
        return this;
    }

    /// @param amount such as `1250.00 USD`
    /// @param at such as `2026-01-03T14:05:00Z`
    public SampleCase transfer(String from, String to, String amount, String at) {
        return transfer(from, to, amount, amount, at, "");
    }

    public SampleCase transfer(
            String from, String to, String paid, String received, String at, String reference) {
        Account payer = account(from);
        Account payee = account(to);
        long id = transfers.size() + 1L;
        transfers.add(
                new Transfer(
                        new TransferId(id),
                        payer.ordinal(),
                        payer.id(),
                        payee.ordinal(),
                        payee.id(),
                        Instant.parse(at),
                        money(paid),
                        money(received),
                        "Wire",
                        reference,
                        "",
                        "",
                        Map.of(),
                        Map.of(),
                        new Provenance(FILE, new SourceLine(id + 1))));
        return this;
    }

    /// The last transfer also stands on a line of `other.csv`.
    public SampleCase alsoOn(long line) {
        Transfer last = transfers.removeLast();
        SourceFile other = new SourceFile("cd".repeat(32), "other.csv", 512);
        transfers.add(
                new Transfer(
                        last.id(),
                        last.fromOrdinal(),
                        last.from(),
                        last.toOrdinal(),
                        last.to(),
                        last.at(),
                        last.paid(),
                        last.received(),
                        last.channel(),
                        last.reference(),
                        last.label(),
                        last.bankReference(),
                        last.details(),
                        last.attributes(),
                        last.source(),
                        List.of(new Provenance(other, new SourceLine(line)))));
        return this;
    }

    public SampleCase subject(String key, String reason) {
        Account account = account(key);
        Party party =
                account.holders().isEmpty()
                        ? new UnnamedParty(account.ordinal() + 1L)
                        : account.holders().getFirst();
        subjects.add(new Subject(account.ordinal(), party, reason, NOW, ANALYST));
        return event(new CaseEvent.SubjectMarked(account.ordinal(), party.ordinal()));
    }

    public SampleCase note(String text) {
        notes.add(new Note(notes.size() + 1L, text, NOW, ANALYST));
        return event(new CaseEvent.NoteWritten(notes.size()));
    }

    public SampleCase note(NoteWords words) {
        notes.add(new Note(notes.size() + 1L, words, NOW, ANALYST, List.of()));
        return event(new CaseEvent.NoteWritten(notes.size()));
    }

    public SampleCase picture(String title, String caption, byte[] png, String sha256) {
        long id = exhibits.size() + 1L;
        exhibits.put(new Exhibit(id, title, caption, sha256, NOW, ANALYST), png);
        return event(new CaseEvent.ExhibitKept(id, sha256));
    }

    public SampleCase rejected(long line, String column, String raw, String reason) {
        problems.add(new RowProblem(line, column, raw, reason, "Choose decimal comma."));
        return this;
    }

    /// @param rating of the customer of an account
    public SampleCase rated(String key, SubjectRating rating) {
        ratings.put(account(key).ordinal(), rating);
        return this;
    }

    public SampleCase rates(Rate... rates) {
        this.rates = new RateTable(List.of(rates));
        return this;
    }

    /// An alert with one finding.
    ///
    /// @param subject account it is about
    /// @param sentence may speak of accounts and transfers as findings do
    /// @param ids transfers it rests on
    public SampleCase alert(String typology, String subject, String sentence, long... ids) {
        List<TransferId> evidence = Arrays.stream(ids).mapToObj(TransferId::new).toList();
        List<Transfer> rows = transfers.stream().filter(t -> evidence.contains(t.id())).toList();
        Finding finding =
                new Finding(
                        typology,
                        "standard",
                        List.of(account(subject).ordinal()),
                        evidence,
                        CurrencyTotals.of(rows.stream().map(Transfer::paid).toList()),
                        NOW,
                        NOW,
                        List.of(new Finding.Measured("payers", "who pays at least", "40", "8")),
                        List.of(new Finding.Reason(-7, "{a%d} was known before".formatted(0))),
                        62,
                        sentence,
                        Finding.NONE_FOUND);
        alerts.add(
                new Alert(
                        alerts.size() + 1L,
                        new AlertDraft(
                                List.of(finding), List.of(new ScorePart("confidence", 31, "half"))),
                        NOW,
                        1,
                        List.of()));
        return this;
    }

    /// What the case would tell an authority.
    public SampleCase form(FormDraft draft) {
        forms.add(draft);
        return this;
    }

    private SampleCase event(CaseEvent event) {
        long sequence = trail.size() + 1L;
        trail.add(new AuditEntry(sequence, NOW, ANALYST, event, "cd".repeat(32)));
        return this;
    }

    private Account account(String key) {
        return accounts.computeIfAbsent(
                key,
                k -> new Account(accounts.size(), AccountId.parse(k), AccountKind.BANK, List.of()));
    }

    public int ordinal(String key) {
        return account(key).ordinal();
    }

    static Money money(String text) {
        String[] parts = text.split(" ");
        return Money.parse(parts[0], Currencies.of(parts[1]));
    }

    List<KeptImport> imports() {
        if (transfers.isEmpty()) {
            return List.of();
        }
        return List.of(
                new KeptImport(
                        new ImportReceipt(
                                1,
                                FILE,
                                "AMLworld",
                                ZoneId.of("UTC"),
                                NOW,
                                ANALYST,
                                new RowCounts(
                                        transfers.size() + problems.size() + 1L,
                                        transfers.size(),
                                        problems.size(),
                                        0,
                                        1),
                                CurrencyTotals.of(transfers.stream().map(Transfer::paid).toList()),
                                CurrencyTotals.of(
                                        transfers.stream().map(Transfer::received).toList()),
                                problems,
                                "ef".repeat(32)),
                        ImportState.REAL));
    }

    public CaseManifest manifest() {
        return new CaseManifest(
                "c0ffee",
                "Harbour & Sons",
                1,
                "0.1.0",
                Currencies.of("EUR"),
                ZoneId.of("Europe/Berlin"),
                NOW,
                CaseManifest.Use.WORK);
    }

    /// The record as it stands; later changes of this case do not reach it.
    public RecordedCase record() {
        return new RecordedCase(this);
    }

    public CaseReport report() {
        RecordedCase record = record();
        return new CaseReportComposer()
                .compose(
                        record,
                        record.graph(),
                        manifest(),
                        new ReportOrder(ANALYST, NOW, "Tributary 0.1.0"),
                        account -> Optional.ofNullable(ratings.get(account)),
                        new CaseReport.Studies(
                                List.of(),
                                List.of(),
                                Map.of(
                                        "fan-in",
                                        new TypologyLabel("T03", "Fan-in", List.of("FinCEN 911"))),
                                forms));
    }
}
