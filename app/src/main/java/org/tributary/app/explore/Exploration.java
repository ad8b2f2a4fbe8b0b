// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.analysis.rating.StandingRating;
import org.tributary.app.drawing.AccountClusters;
import org.tributary.app.drawing.AccountIdentities;
import org.tributary.app.drawing.AccountMeasures;
import org.tributary.app.drawing.AccountRisk;
import org.tributary.app.drawing.AccountTraits;
import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.drawing.Once;
import org.tributary.app.drawing.PicturePhrases;
import org.tributary.app.drawing.PictureWords;
import org.tributary.app.drawing.Weights;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.rating.CaseRatings;
import org.tributary.app.rating.RatingBook;
import org.tributary.app.trails.TrailAnswer;
import org.tributary.app.trails.TrailFinder;
import org.tributary.app.trails.TrailQuestion;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.KeptCluster;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

/// The questions the screens ask of an open case. Every one may take a while and belongs in a
/// background job; all are answered from what is explored as it is at that moment.
/// Thread-safe.
public final class Exploration {

    /// Gives the flow graph as it is now.
    @FunctionalInterface
    public interface GraphSource {
        /// @throws IOException if a new cache of it cannot be written
        FlowGraph graph(Work work) throws IOException;
    }

    /// How accounts and amounts are written.
    ///
    /// @param amounts how amounts are written
    /// @param phrases the words of the picture
    public record Wording(AmountText amounts, PicturePhrases phrases) {}

    private final CaseFile record;
    private final ExploredLedger recorded;
    private volatile ExploredLedger explored;
    private final Wording wording;
    private final Optional<RatingBook> ratings;
    private volatile AccountClusters listed = AccountClusters.NONE;
    private final AtomicReference<Optional<DrawnLedger>> known =
            new AtomicReference<>(Optional.empty());

    /// Without ratings of customers.
    public Exploration(CaseFile record, GraphSource graphs, Wording wording) {
        this(record, graphs, wording, Optional.empty());
    }

    /// @param ratings rates the customers of the same case
    public Exploration(
            CaseFile record, GraphSource graphs, Wording wording, Optional<RatingBook> ratings) {
        this.record = record;
        recorded = new RecordedLedger(record, graphs);
        explored = recorded;
        this.wording = wording;
        this.ratings = ratings;
    }

    public CaseFile record() {
        return record;
    }

    public AmountText amounts() {
        return wording.amounts();
    }

    /// Explores a file on its way into the record from now on.
    public void explore(PendingLedger pending) {
        explored = pending;
    }

    /// Explores what the record counts from now on.
    ///
    /// @param shown ordinals of accounts seen so far
    /// @return whether the record knows these accounts by the same ordinals, as it does when the
    ///     file they came from was the first of the case
    public boolean exploreRecord(Collection<Integer> shown) {
        Set<Integer> ordinals = new TreeSet<>(shown);
        List<AccountId> before = ids(ordinals);
        explored = recorded;
        int known = record.read(CaseReader::state).accounts();
        return ordinals.stream().allMatch(o -> o < known) && ids(ordinals).equals(before);
    }

    private List<AccountId> ids(Collection<Integer> ordinals) {
        return accounts(ordinals).stream().map(Account::id).toList();
    }

    /// What is explored now, for questions that are not asked here.
    public ExploredLedger ledger() {
        return explored;
    }

    /// Whether what is explored is evidence in the record.
    public boolean isSaved() {
        return explored.isSaved();
    }

    /// In the order of `ordinals`.
    public List<Account> accounts(Collection<Integer> ordinals) {
        return explored.accounts(ordinals);
    }

    /// In the order of `ids`; unknown ones are left out.
    public List<Transfer> transfers(Collection<TransferId> ids) {
        return explored.transfers(ids);
    }

    /// The zone in which the case's times are shown.
    public ZoneId zone() {
        return record.manifest().zone();
    }

    /// The counted transfers as they are now.
    ///
    /// @throws IOException if a new cache of them cannot be written
    public FlowGraph graph(Work work) throws IOException {
        return explored.graph(work);
    }

    /// What turns questions into changes of the picture, with today's rates and subjects.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    public MoneyPicture picture(Work work) throws IOException {
        return new MoneyPicture(drawn(work));
    }

    /// What pictures are drawn from, as it is now. Measures and traits of accounts are kept as
    /// long as the transfers stay the same.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    public DrawnLedger drawn(Work work) throws IOException {
        ExploredLedger ledger = explored;
        FlowGraph graph = ledger.graph(work);
        Weights weights = new Weights(record.read(CaseReader::rates), record.manifest().base());
        PictureWords words =
                new PictureWords(wording.amounts(), weights, wording.phrases(), zone());
        return known.updateAndGet(
                        before ->
                                before.filter(b -> b.measures().graph() == graph)
                                        .filter(b -> b.words().equals(words))
                                        .or(() -> Optional.of(drawn(graph, words, ledger))))
                .orElseThrow();
    }

    private DrawnLedger drawn(FlowGraph graph, PictureWords words, ExploredLedger ledger) {
        return new DrawnLedger(
                new AccountMeasures(graph, words.weights()),
                words,
                ledger,
                new Once<>(
                        () ->
                                AccountTraits.of(
                                        graph.accountCount(),
                                        scan -> ledger.scanAccounts(scan, Work.UNOBSERVED))),
                () -> risk(graph),
                this::clusters,
                this::identities);
    }

    /// Groups of those an investigator said to be one, each called by its first member and how many
    /// it has.
    private AccountIdentities identities() {
        return isSaved() ? record.read(IdentityNames::of) : AccountIdentities.NONE;
    }

    /// A search listed these clusters; they count until the next one. May be told from any thread.
    public void listed(AccountClusters clusters) {
        listed = clusters;
    }

    /// Names of the clusters of accounts: those that are kept before those a search listed.
    public AccountClusters clusters() {
        if (!isSaved()) {
            return AccountClusters.NONE;
        }
        Map<Integer, String> kept = new HashMap<>();
        for (KeptCluster cluster : record.read(CaseReader::clusters)) {
            cluster.found()
                    .accounts()
                    .forEach(account -> kept.putIfAbsent(account, cluster.name()));
        }
        AccountClusters others = listed;
        return account -> kept.containsKey(account) ? kept.get(account) : others.name(account);
    }

    private AccountRisk risk(FlowGraph graph) {
        return rated(graph, Work.UNOBSERVED)
                .<AccountRisk>map(rated -> rated::level)
                .orElse(AccountRisk.NONE);
    }

    private Optional<CaseRatings> rated(FlowGraph graph, Work work) {
        return isSaved() ? ratings.map(book -> book.ratings(graph, work)) : Optional.empty();
    }

    /// Where ratings are overridden; empty without ratings of customers.
    public Optional<RatingBook> ratingBook() {
        return ratings;
    }

    /// How much risk an account's customer is thought to carry, and why; empty if nothing is known
    /// of it or what is explored is not in the record yet.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    public Optional<StandingRating> rating(int account, Work work) throws IOException {
        return rated(graph(work), work).flatMap(rated -> rated.standing(account));
    }

    /// How money may have come from one account to another.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    public TrailAnswer trails(TrailQuestion question, Work work) throws IOException {
        return new TrailFinder(graph(work), this::transfers).answer(question, work);
    }

    /// Accounts by a part of their number, institution or holder's name.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    public List<FoundAccount> find(String text, int limit, Work work) throws IOException {
        FlowGraph graph = graph(work);
        return found(graph, explored.find(text, graph, limit));
    }

    /// The accounts with the most transfers, the busiest first.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    public List<FoundAccount> busiest(int limit, Work work) throws IOException {
        FlowGraph graph = graph(work);
        Comparator<Integer> busier =
                Comparator.<Integer>comparingLong(a -> transfers(graph, a))
                        .thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(busier);
        for (int account = 0; account < graph.accountCount(); account++) {
            if (transfers(graph, account) > 0) {
                best.add(account);
                if (best.size() > limit) {
                    best.remove();
                }
            }
        }
        List<Integer> ordinals = best.stream().sorted(busier.reversed()).toList();
        return found(graph, accounts(ordinals));
    }

    private List<FoundAccount> found(FlowGraph graph, List<Account> accounts) {
        AccountClusters named = clusters();
        return accounts.stream()
                .map(
                        account ->
                                FoundAccount.in(graph, account)
                                        .inCluster(named.name(account.ordinal())))
                .toList();
    }

    private static long transfers(FlowGraph graph, int account) {
        return account >= graph.accountCount()
                ? 0
                : (long) graph.degree(account, Direction.IN) + graph.degree(account, Direction.OUT);
    }

    /// What is known of one account.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    public AccountSheet sheet(int account, Work work) throws IOException {
        FlowGraph graph = graph(work);
        ExploredLedger ledger = explored;
        Account known = accounts(List.of(account)).getFirst();
        List<HolderFacts> facts =
                known.holders().stream()
                        .map(holder -> new HolderFacts(holder, ledger.facts(holder.ordinal())))
                        .filter(said -> !said.isEmpty())
                        .toList();
        return new Sheets(graph).account(known, facts, clusters().name(account));
    }

    /// What parties files say of a party; nothing where they do not know it.
    public PartyFacts facts(long party) {
        return explored.facts(party);
    }

    /// What is known of one transfer; empty if it does not count.
    public Optional<TransferSheet> sheet(TransferId id) {
        return transfers(List.of(id)).stream().findFirst().map(this::sheet);
    }

    private TransferSheet sheet(Transfer transfer) {
        List<Account> ends = accounts(List.of(transfer.fromOrdinal(), transfer.toOrdinal()));
        return new TransferSheet(transfer, ends.getFirst(), ends.getLast());
    }

    /// What is known of the money between two accounts.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    /// @throws IllegalArgumentException if there is no such flow
    public FlowSheet sheet(EdgeKey flow, Work work) throws IOException {
        FlowGraph graph = graph(work);
        List<Account> ends = accounts(List.of(flow.from().account(), flow.to().account()));
        return new Sheets(graph).flow(ends.getFirst(), ends.getLast());
    }
}
