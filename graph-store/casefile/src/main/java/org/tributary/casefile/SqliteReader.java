// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import org.tributary.casefile.accounts.AccountTable;
import org.tributary.casefile.accounts.PartyRowTable;
import org.tributary.casefile.accounts.PartyTable;
import org.tributary.casefile.casework.AlertTable;
import org.tributary.casefile.casework.AuditTable;
import org.tributary.casefile.casework.CaseWorkTable;
import org.tributary.casefile.casework.EditionTable;
import org.tributary.casefile.casework.LayoutTable;
import org.tributary.casefile.casework.ScreeningTable;
import org.tributary.casefile.intake.DuplicateTable;
import org.tributary.casefile.intake.ImportTable;
import org.tributary.casefile.store.Marks;
import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.CitedRows;
import org.tributary.casefile.transfers.CodeTable;
import org.tributary.casefile.transfers.LegSearch;
import org.tributary.casefile.transfers.LegTable;
import org.tributary.casefile.transfers.TextScan;
import org.tributary.casefile.transfers.TransferTable;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.casefile.AccountScan;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.CaseTotals;
import org.tributary.ledger.casefile.HolderScan;
import org.tributary.ledger.casefile.PartyRowScan;
import org.tributary.ledger.casefile.RecordState;
import org.tributary.ledger.casefile.SayingScan;
import org.tributary.ledger.casefile.TransferQuery;
import org.tributary.ledger.casefile.TransferScan;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseProgress;
import org.tributary.ledger.casework.CitedRow;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.IdentityBook;
import org.tributary.ledger.casework.KeptCluster;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.RatingOverride;
import org.tributary.ledger.casework.RuleVersion;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.imports.DuplicateRow;
import org.tributary.ledger.imports.EntryRow;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.imports.SetAsideRow;
import org.tributary.ledger.imports.StoredRow;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.screening.ScreeningRun;
import org.tributary.ledger.transfer.LegCandidate;
import org.tributary.ledger.transfer.LegPair;
import org.tributary.ledger.transfer.LegRule;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.transfer.TransferRange;
import org.tributary.ledger.watchlist.EditionDiff;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.work.Work;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Answers from one consistent view, each from the table that knows.
record SqliteReader(Sql sql) implements CaseReader {

    @Override
    public RecordState state() {
        return new RecordState(
                Marks.GENERATION.next(sql),
                Math.toIntExact(Marks.ACCOUNT.next(sql)),
                new ImportTable(sql).digest());
    }

    @Override
    public CaseTotals totals() {
        ImportTable imports = new ImportTable(sql);
        CountedAccounts counted = CountedAccounts.of(sql);
        return new CaseTotals(
                counted.accounts(),
                counted.parties(),
                imports.transfers(),
                imports.from(),
                imports.to(),
                imports.paid());
    }

    @Override
    public Optional<Account> account(AccountId id) {
        return new AccountTable(sql).account(id);
    }

    @Override
    public Account account(int ordinal) {
        return new AccountTable(sql).account(ordinal);
    }

    @Override
    public List<Account> accounts(Collection<Integer> ordinals) {
        return new AccountTable(sql).accounts(ordinals);
    }

    @Override
    public List<Account> accountsNumbered(String number) {
        return new AccountTable(sql).numbered(number);
    }

    @Override
    public List<Account> findAccounts(String text, int limit) {
        return new AccountTable(sql).find(text, limit);
    }

    @Override
    public List<Party> findParties(String text, int limit) {
        return new PartyTable(sql).find(text, limit);
    }

    @Override
    public List<Party> parties(Collection<Long> ordinals) {
        return new PartyTable(sql).parties(ordinals);
    }

    @Override
    public List<Transfer> findTransfers(TransferQuery query, int limit) {
        return new TransferTable(sql).find(query, limit);
    }

    @Override
    public void scanTexts(String text, LongConsumer ids, Work work) {
        new TextScan(sql).containing(text, ids, work);
    }

    @Override
    public boolean isVouchedFor(int account) {
        return new AccountTable(sql).isVouchedFor(account);
    }

    @Override
    public List<Transfer> transfers(Collection<TransferId> ids) {
        return new TransferTable(sql).withIds(ids);
    }

    @Override
    public void scan(TransferScan scan, Work work) {
        scanAfter(0, scan, work);
    }

    @Override
    public void scanAfter(long last, TransferScan scan, Work work) {
        new TransferTable(sql).scanAfter(last, scan, work);
    }

    @Override
    public List<TransferRange> newestFirst() {
        return sql.list(
                "SELECT first_transfer, end_transfer FROM import WHERE state = 'REAL' AND"
                        + " newest_first = 1 ORDER BY first_transfer",
                row -> new TransferRange(row.getLong(1), row.getLong(2)));
    }

    @Override
    public void scanHolders(HolderScan scan, Work work) {
        new PartyTable(sql).scan(scan, work);
    }

    @Override
    public void scanSayings(SayingScan scan, Work work) {
        new TransferTable(sql).scanSayings(scan, work);
    }

    @Override
    public void scanParties(Consumer<Party> visitor, Work work) {
        new PartyTable(sql).each(visitor, work);
    }

    @Override
    public void scanPartyRows(PartyRowScan scan, Work work) {
        new PartyRowTable(sql).scan(scan, work);
    }

    @Override
    public void scanAccounts(AccountScan scan, Work work) {
        new AccountTable(sql).scan(scan, work);
    }

    @Override
    public List<CurrencyCode> currencies() {
        return CodeTable.currencies(sql);
    }

    @Override
    public List<String> channels() {
        return CodeTable.channels(sql);
    }

    @Override
    public List<KeptImport> imports() {
        return new ImportTable(sql).all();
    }

    @Override
    public List<RowProblem> problems(long importId, long offset, int limit) {
        return new ImportTable(sql).problems(importId, offset, limit);
    }

    @Override
    public String profileText(long importId) {
        return sql.first(
                        "SELECT profile_text FROM import WHERE id = ? AND state <> 'OPEN'",
                        row -> row.getString(1),
                        importId)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no import %d.".formatted(importId)));
    }

    @Override
    public void rows(long importId, Consumer<StoredRow> visitor, Work work) {
        new TransferTable(sql).stored(importId, visitor, work);
    }

    @Override
    public void setAside(long importId, Consumer<SetAsideRow> visitor) {
        new ImportTable(sql).setAside(importId, visitor);
    }

    @Override
    public List<DuplicateRow> duplicates(long importId, long offset, int limit) {
        return new DuplicateTable(sql).of(importId, offset, limit);
    }

    @Override
    public PartyFacts partyFacts(long party) {
        return new PartyRowTable(sql).facts(party);
    }

    @Override
    public List<EntryRow> entryRows() {
        return new PartyRowTable(sql).entries();
    }

    @Override
    public List<LegCandidate> legCandidates(LegRule rule, int limit, Work work) {
        return new LegSearch(sql, rule).candidates(limit, work);
    }

    @Override
    public List<LegPair> legs() {
        return new LegTable(sql).joined();
    }

    @Override
    public List<KeptEdition> watchlists() {
        return new EditionTable(sql).all();
    }

    @Override
    public void scanListed(long edition, Consumer<ListedParty> visitor, Work work) {
        new EditionTable(sql).scan(edition, visitor, work);
    }

    @Override
    public Optional<ListedParty> listed(long edition, String key) {
        return new EditionTable(sql).listed(edition, key);
    }

    @Override
    public EditionDiff editionDiff(long older, long newer) {
        return new EditionTable(sql).diff(older, newer);
    }

    @Override
    public List<ScreeningHit> screeningHits() {
        return new ScreeningTable(sql).hits();
    }

    @Override
    public List<ScreeningRun> screeningRuns() {
        return new ScreeningTable(sql).runs();
    }

    @Override
    public List<Subject> subjects() {
        return new CaseWorkTable(sql).subjects();
    }

    @Override
    public List<Alert> alerts() {
        return new AlertTable(sql).alerts();
    }

    @Override
    public List<DetectionRun> detectionRuns() {
        return new AlertTable(sql).runs();
    }

    @Override
    public List<RuleVersion> ruleVersions() {
        return new AlertTable(sql).rules();
    }

    @Override
    public List<RatingOverride> ratingOverrides() {
        return new AlertTable(sql).ratingOverrides();
    }

    @Override
    public List<Note> notes() {
        return new CaseWorkTable(sql).notes();
    }

    @Override
    public List<CitedRow> cited(Collection<TransferId> ids) {
        return new CitedRows(sql).withIds(ids);
    }

    @Override
    public List<Exhibit> exhibits() {
        return new CaseWorkTable(sql).exhibits();
    }

    @Override
    public byte[] exhibitPicture(long exhibit) {
        return new CaseWorkTable(sql).picture(exhibit);
    }

    @Override
    public String exhibitState(long exhibit) {
        return new CaseWorkTable(sql).state(exhibit);
    }

    @Override
    public Optional<String> layout(String name) {
        return new LayoutTable(sql).state(name);
    }

    @Override
    public List<String> layouts(String prefix) {
        return new LayoutTable(sql).names(prefix);
    }

    @Override
    public RateTable rates() {
        return new CaseWorkTable(sql).rates();
    }

    @Override
    public CaseProgress progress() {
        return new AuditTable(sql).progress();
    }

    @Override
    public IdentityBook identities() {
        return new AuditTable(sql).identities();
    }

    @Override
    public List<KeptCluster> clusters() {
        return new AuditTable(sql).clusters();
    }

    @Override
    public List<AuditEntry> auditTrail() {
        return new AuditTable(sql).all();
    }
}
