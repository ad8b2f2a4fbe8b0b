// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.Party;
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
import org.tributary.ledger.casework.CitedRow;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.imports.DuplicateRow;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.imports.SetAsideRow;
import org.tributary.ledger.imports.StoredRow;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.transfer.LegCandidate;
import org.tributary.ledger.transfer.LegPair;
import org.tributary.ledger.transfer.LegRule;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The record's port over lists in memory.
public final class RecordedCase implements CaseReader {

    private final SampleCase sample;
    private final List<Account> accounts;
    private final List<Transfer> transfers;
    private final Map<TransferId, Transfer> byId;
    private final List<CurrencyCode> currencies;
    private final List<String> channels;

    RecordedCase(SampleCase sample) {
        this.sample = sample;
        accounts = List.copyOf(sample.accounts.values());
        transfers = List.copyOf(sample.transfers);
        byId = transfers.stream().collect(Collectors.toMap(Transfer::id, Function.identity()));
        currencies =
                List.copyOf(
                        transfers.stream()
                                .flatMap(t -> Stream.of(t.paid(), t.received()))
                                .map(money -> money.currency())
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
        channels = transfers.stream().map(Transfer::channel).distinct().toList();
    }

    public FlowGraph graph() {
        FlowColumns columns = new FlowColumns(transfers.size());
        scan(columns::add, Work.UNOBSERVED);
        return new FlowGraph(accounts.size(), columns, currencies, channels);
    }

    @Override
    public RecordState state() {
        return new RecordState(1, accounts.size(), graph().digest());
    }

    @Override
    public CaseTotals totals() {
        return new CaseTotals(
                accounts.size(),
                0,
                transfers.size(),
                transfers.stream().map(Transfer::at).min(Instant::compareTo),
                transfers.stream().map(Transfer::at).max(Instant::compareTo),
                CurrencyTotals.NONE);
    }

    @Override
    public Optional<Account> account(AccountId id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    @Override
    public Account account(int ordinal) {
        return accounts.get(ordinal);
    }

    @Override
    public List<Account> accounts(Collection<Integer> ordinals) {
        return ordinals.stream().map(accounts::get).toList();
    }

    @Override
    public List<Account> accountsNumbered(String number) {
        return List.of();
    }

    @Override
    public List<Account> findAccounts(String text, int limit) {
        return List.of();
    }

    @Override
    public List<Party> findParties(String text, int limit) {
        return List.of();
    }

    @Override
    public List<Party> parties(Collection<Long> ordinals) {
        return List.of();
    }

    @Override
    public List<Transfer> findTransfers(TransferQuery query, int limit) {
        return List.of();
    }

    @Override
    public List<Transfer> transfers(Collection<TransferId> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void scan(TransferScan scan, Work work) {
        for (Transfer t : transfers) {
            scan.transfer(
                    t.id().value(),
                    t.fromOrdinal(),
                    t.toOrdinal(),
                    t.at().toEpochMilli(),
                    t.paid().minorExact(),
                    currencies.indexOf(t.paid().currency()),
                    t.received().minorExact(),
                    currencies.indexOf(t.received().currency()),
                    channels.indexOf(t.channel()));
        }
    }

    @Override
    public void scanHolders(HolderScan scan, Work work) {
        accounts.forEach(
                account ->
                        account.holders().forEach(p -> scan.holds(account.ordinal(), p.ordinal())));
    }

    @Override
    public void scanSayings(SayingScan scan, Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void scanParties(Consumer<Party> visitor, Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void scanPartyRows(PartyRowScan scan, Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<CurrencyCode> currencies() {
        return currencies;
    }

    @Override
    public List<String> channels() {
        return channels;
    }

    @Override
    public List<KeptImport> imports() {
        return sample.imports();
    }

    @Override
    public String profileText(long importId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void rows(long importId, Consumer<StoredRow> visitor, Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAside(long importId, Consumer<SetAsideRow> visitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RowProblem> problems(long importId, long offset, int limit) {
        return sample.problems.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public List<DuplicateRow> duplicates(long importId, long offset, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PartyFacts partyFacts(long party) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LegCandidate> legCandidates(LegRule rule, int limit, Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LegPair> legs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Alert> alerts() {
        return List.copyOf(sample.alerts);
    }

    @Override
    public List<Subject> subjects() {
        return List.copyOf(sample.subjects);
    }

    @Override
    public List<Note> notes() {
        return List.copyOf(sample.notes);
    }

    @Override
    public List<CitedRow> cited(Collection<TransferId> ids) {
        return transfers(ids).stream()
                .map(t -> new CitedRow(t.id(), t.source(), Optional.of(t.id())))
                .toList();
    }

    @Override
    public String exhibitState(long exhibit) {
        return "{}";
    }

    @Override
    public List<Exhibit> exhibits() {
        return List.copyOf(sample.exhibits.keySet());
    }

    @Override
    public byte[] exhibitPicture(long exhibit) {
        return sample.exhibits.entrySet().stream()
                .filter(kept -> kept.getKey().id() == exhibit)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no exhibit " + exhibit));
    }

    @Override
    public Optional<String> layout(String name) {
        return Optional.empty();
    }

    @Override
    public List<String> layouts(String prefix) {
        return List.of();
    }

    @Override
    public RateTable rates() {
        return sample.rates;
    }

    @Override
    public List<AuditEntry> auditTrail() {
        return List.copyOf(sample.trail);
    }
}
