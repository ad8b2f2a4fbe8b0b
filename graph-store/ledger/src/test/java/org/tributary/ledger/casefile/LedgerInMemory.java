// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CitedRow;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.flow.LedgerDigest;
import org.tributary.ledger.imports.DuplicateRow;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.KeptImport;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.imports.SetAsideRow;
import org.tributary.ledger.imports.StoredRow;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.transfer.LegCandidate;
import org.tributary.ledger.transfer.LegPair;
import org.tributary.ledger.transfer.LegRule;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.watchlist.ListSource;
import org.tributary.ledger.watchlist.WatchlistEdition;
import org.tributary.ledger.work.Work;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// A record in memory that knows only what projections ask for; every other question throws
/// [UnsupportedOperationException]. Not thread-safe.
public final class LedgerInMemory implements CaseFile {

    /// A counted transfer. Currencies and channel are codes.
    public record Row(
            long id,
            int from,
            int to,
            long at,
            long paid,
            int paidCurrency,
            long received,
            int receivedCurrency,
            int channel) {}

    private record Link(int account, long party) {}

    private final List<CurrencyCode> currencies;
    private final List<String> channels;
    private final TreeMap<Long, Row> rows = new TreeMap<>();
    private final Set<Link> holders = new LinkedHashSet<>();
    private long generation;
    private long lastId;
    private int accounts;

    public LedgerInMemory(List<CurrencyCode> currencies, List<String> channels) {
        this.currencies = List.copyOf(currencies);
        this.channels = List.copyOf(channels);
    }

    /// Adds a transfer of one amount in the first currency and channel; returns its id.
    public long add(int from, int to, long at, long amount) {
        return add(new Row(0, from, to, at, amount, 0, amount, 0, 0));
    }

    /// Adds a transfer under the next id, whatever id it comes with; returns that id.
    public long add(Row row) {
        long id = ++lastId;
        put(
                new Row(
                        id,
                        row.from(),
                        row.to(),
                        row.at(),
                        row.paid(),
                        row.paidCurrency(),
                        row.received(),
                        row.receivedCurrency(),
                        row.channel()));
        return id;
    }

    /// Puts a transfer under the id it has.
    public void put(Row row) {
        rows.put(row.id(), row);
        lastId = Math.max(lastId, row.id());
        accounts = Math.max(accounts, Math.max(row.from(), row.to()) + 1);
        generation++;
    }

    /// Takes a transfer out of what counts.
    public void withdraw(long id) {
        rows.remove(id);
        generation++;
    }

    public void hold(int account, long party) {
        holders.add(new Link(account, party));
        accounts = Math.max(accounts, account + 1);
    }

    public void release(int account, long party) {
        holders.remove(new Link(account, party));
    }

    public Collection<Row> rows() {
        return List.copyOf(rows.values());
    }

    @Override
    public <T> T read(Function<CaseReader, T> question) {
        return question.apply(new Reader());
    }

    @Override
    public Path folder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CaseManifest manifest() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T write(Author author, Function<CaseWriter, T> change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImportReceipt importFile(ImportPlan plan, RowSource source, Author author, Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void catchUpSearch(Work work) {}

    @Override
    public void copyOriginal(String sha256, Path target, Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PackedCase pack(List<Path> papers, OutputStream out, Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchlistEdition loadWatchlist(ListSource list, Author author, Work work) {
        throw new UnsupportedOperationException("this record keeps no watchlists");
    }

    @Override
    public KeptImport undoImport(long importId, String reason, Author author, Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> unfinishedImports() {
        return List.of();
    }

    @Override
    public RecordCheck verify(Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}

    private final class Reader implements CaseReader {

        @Override
        public RecordState state() {
            LedgerDigest.Accumulator sum = new LedgerDigest.Accumulator();
            rows.values()
                    .forEach(
                            r ->
                                    sum.add(
                                            r.id(),
                                            r.from(),
                                            r.to(),
                                            r.at(),
                                            r.paid(),
                                            currencies.get(r.paidCurrency()),
                                            r.received(),
                                            currencies.get(r.receivedCurrency())));
            return new RecordState(generation, accounts, sum.digest());
        }

        @Override
        public void scan(TransferScan scan, Work work) {
            work.begin("reading", rows.size());
            for (Row r : rows.values()) {
                work.checkCancelled();
                scan.transfer(
                        r.id(),
                        r.from(),
                        r.to(),
                        r.at(),
                        r.paid(),
                        r.paidCurrency(),
                        r.received(),
                        r.receivedCurrency(),
                        r.channel());
            }
            work.done(rows.size());
        }

        @Override
        public void scanHolders(HolderScan scan, Work work) {
            holders.forEach(link -> scan.holds(link.account(), link.party()));
        }

        @Override
        public void scanSayings(SayingScan scan, Work work) {}

        @Override
        public void scanParties(Consumer<Party> visitor, Work work) {}

        @Override
        public void scanPartyRows(PartyRowScan scan, Work work) {}

        @Override
        public List<CurrencyCode> currencies() {
            return currencies;
        }

        @Override
        public List<String> channels() {
            return channels;
        }

        @Override
        public CaseTotals totals() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Account> account(AccountId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Account account(int ordinal) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Account> accounts(Collection<Integer> ordinals) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Account> accountsNumbered(String number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Account> findAccounts(String text, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Party> findParties(String text, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Party> parties(Collection<Long> ordinals) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Transfer> findTransfers(TransferQuery query, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Transfer> transfers(Collection<TransferId> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<KeptImport> imports() {
            throw new UnsupportedOperationException();
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
            throw new UnsupportedOperationException();
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
        public List<Subject> subjects() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Note> notes() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CitedRow> cited(Collection<TransferId> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String exhibitState(long exhibit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Exhibit> exhibits() {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] exhibitPicture(long exhibit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> layout(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> layouts(String prefix) {
            throw new UnsupportedOperationException();
        }

        @Override
        public RateTable rates() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<AuditEntry> auditTrail() {
            throw new UnsupportedOperationException();
        }
    }
}
