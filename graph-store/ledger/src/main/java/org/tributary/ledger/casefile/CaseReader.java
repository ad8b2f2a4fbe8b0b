// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent.ClusterKept;
import org.tributary.ledger.casework.CaseProgress;
import org.tributary.ledger.casework.CitedRow;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.FilingDraft;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Questions to one consistent view of the record. Valid only inside the lambda it is given
/// to, and only on that thread. Only transfers of real imports that are no duplicates are
/// seen.
public interface CaseReader {

    RecordState state();

    CaseTotals totals();

    Optional<Account> account(AccountId id);

    /// @throws IllegalArgumentException if no account has that ordinal
    Account account(int ordinal);

    /// In the order of `ordinals`.
    List<Account> accounts(Collection<Integer> ordinals);

    /// Accounts whose number is exactly that, whatever the institution, by key.
    List<Account> accountsNumbered(String number);

    /// Accounts whose number, institution or a holder's name contains `text`,
    /// case-insensitively; those that begin with it first.
    List<Account> findAccounts(String text, int limit);

    /// Parties whose name contains `text`, case-insensitively.
    List<Party> findParties(String text, int limit);

    /// In the order of `ordinals`.
    ///
    /// @throws IllegalArgumentException if there is no party of that number
    List<Party> parties(Collection<Long> ordinals);

    List<Transfer> findTransfers(TransferQuery query, int limit);

    /// Walks the ids of the counted transfers whose own texts contain `text`,
    /// case-insensitively, ascending: reference, channel, label, bank reference, and
    /// whatever else their row says.
    default void scanTexts(String text, LongConsumer ids, Work work) {
        TransferQuery query =
                new TransferQuery(text, Optional.empty(), Optional.empty(), Optional.empty());
        findTransfers(query, Integer.MAX_VALUE).forEach(t -> ids.accept(t.id().value()));
    }

    /// Whether anything but transfers still speaks of an account: the import that brought it
    /// or named its holder was not taken back, or an investigator marked it.
    default boolean isVouchedFor(int account) {
        return true;
    }

    /// In the order of `ids`; unknown or uncounted ids are left out.
    List<Transfer> transfers(Collection<TransferId> ids);

    /// Walks all counted transfers in the order of their ids.
    void scan(TransferScan scan, Work work);

    /// Walks the counted transfers with a higher id than `last`, in the order of their ids.
    default void scanAfter(long last, TransferScan scan, Work work) {
        scan(
                (id, from, to, at, paid, paidCode, received, receivedCode, channel) -> {
                    if (id > last) {
                        scan.transfer(
                                id, from, to, at, paid, paidCode, received, receivedCode, channel);
                    }
                },
                work);
    }

    /// The imports whose files run from their newest row to their oldest, so that within one
    /// moment the transfer with the higher id came first.
    default List<TransferRange> newestFirst() {
        return List.of();
    }

    /// Walks every link between an account and a party that holds it, each once, in no order.
    void scanHolders(HolderScan scan, Work work);

    /// Walks what the rows of counted transfers say beyond accounts, amounts and time, in
    /// the order of their ids. Rows that say nothing more are left out.
    void scanSayings(SayingScan scan, Work work);

    /// Walks all parties, those no file that stands speaks of among them, by number.
    void scanParties(Consumer<Party> visitor, Work work);

    /// Walks the rows about parties that count: entries by hand, the latest first, then those
    /// of files, earlier imports first.
    void scanPartyRows(PartyRowScan scan, Work work);

    /// Walks every account in the order of the ordinals.
    default void scanAccounts(AccountScan scan, Work work) {
        int accounts = state().accounts();
        for (int ordinal = 0; ordinal < accounts; ordinal++) {
            work.checkCancelled();
            Account account = account(ordinal);
            scan.account(
                    ordinal, account.id().institution(), account.id().number(), account.kind());
        }
    }

    /// Currencies by the code used in [TransferScan]; codes are dense from 0 and never change.
    List<CurrencyCode> currencies();

    /// Channels by the code used in [TransferScan]; codes are dense from 0 and never change.
    List<String> channels();

    /// All imports but open ones, oldest first.
    List<KeptImport> imports();

    /// Problems of an import in file order.
    List<RowProblem> problems(long importId, long offset, int limit);

    /// The whole profile an import was read with, as text.
    ///
    /// @throws IllegalArgumentException if there is no such import
    String profileText(long importId);

    /// Walks every stored row of an import in file order, whether or not it counts.
    void rows(long importId, Consumer<StoredRow> visitor, Work work);

    /// Walks the rejected and skipped rows of an import in file order.
    void setAside(long importId, Consumer<SetAsideRow> visitor);

    /// Rows of an import that were found to be duplicates when it came, in file order, rows
    /// about parties after transfers.
    List<DuplicateRow> duplicates(long importId, long offset, int limit);

    /// What parties files say of a party; nothing if they do not know it.
    PartyFacts partyFacts(long party);

    /// What was entered of parties by hand, oldest first, what was taken back among it.
    default List<EntryRow> entryRows() {
        return List.of();
    }

    /// Pairs of counted transfers of different files that may show one payment from both
    /// ends, the nearest in time first, each transfer in one pair at most.
    List<LegCandidate> legCandidates(LegRule rule, int limit, Work work);

    /// The pairs that were joined and not separated since, in the order in which they were
    /// joined.
    List<LegPair> legs();

    /// All alerts by number, with what became of them.
    default List<Alert> alerts() {
        return List.of();
    }

    /// All runs of detectors by number, oldest first.
    default List<DetectionRun> detectionRuns() {
        return List.of();
    }

    /// All versions of the case's own detection rules, oldest first.
    default List<RuleVersion> ruleVersions() {
        return List.of();
    }

    /// Judgements of parties' risk that were not ended, also those whose day has passed, by
    /// party.
    default List<RatingOverride> ratingOverrides() {
        return List.of();
    }

    /// Clusters that are kept, by number.
    default List<KeptCluster> clusters() {
        return KeptCluster.standing(auditTrail());
    }

    /// How far the case is, and what is left to be done.
    default CaseProgress progress() {
        return CaseProgress.of(auditTrail());
    }

    /// What was said of who is one.
    default IdentityBook identities() {
        return IdentityBook.of(auditTrail());
    }

    /// Drafts of reports to authorities that were begun, by the key of their form.
    default Map<String, FilingDraft> filingDrafts() {
        return FilingDraft.all(auditTrail());
    }

    /// The number the next kept cluster gets: none is ever given twice.
    default int nextCluster() {
        return (int)
                        auditTrail().stream()
                                .filter(entry -> entry.event() instanceof ClusterKept)
                                .count()
                + 1;
    }

    /// All editions of watchlists by number, with whether they count.
    default List<KeptEdition> watchlists() {
        return List.of();
    }

    /// Walks the entries of an edition by key.
    ///
    /// @throws IllegalArgumentException if there is no such edition
    default void scanListed(long edition, Consumer<ListedParty> visitor, Work work) {
        throw new IllegalArgumentException("There is no edition %d.".formatted(edition));
    }

    /// An entry of an edition.
    default Optional<ListedParty> listed(long edition, String key) {
        return Optional.empty();
    }

    /// What is different between two editions.
    ///
    /// @throws IllegalArgumentException if there is no such edition
    default EditionDiff editionDiff(long older, long newer) {
        throw new IllegalArgumentException("There is no edition %d.".formatted(newer));
    }

    /// All hits of screening by number, with what became of them.
    default List<ScreeningHit> screeningHits() {
        return List.of();
    }

    /// All screenings of the case as a whole by number, oldest first.
    default List<ScreeningRun> screeningRuns() {
        return List.of();
    }

    List<Subject> subjects();

    /// Those that are not deleted, by number.
    List<Note> notes();

    /// What became of rows that case work cites, in the order of `ids`; ids that were never
    /// given are left out.
    List<CitedRow> cited(Collection<TransferId> ids);

    List<Exhibit> exhibits();

    /// The PNG of an exhibit.
    ///
    /// @throws IllegalArgumentException if there is no such exhibit
    byte[] exhibitPicture(long exhibit);

    /// What is needed to show an exhibit again, as the text it was kept with.
    ///
    /// @throws IllegalArgumentException if there is no such exhibit
    String exhibitState(long exhibit);

    /// A kept picture state by name, as the text it was saved with.
    Optional<String> layout(String name);

    /// Names of kept picture states that begin with `prefix`, in the order of their
    /// characters.
    List<String> layouts(String prefix);

    RateTable rates();

    /// The whole audit trail, oldest first.
    List<AuditEntry> auditTrail();
}
