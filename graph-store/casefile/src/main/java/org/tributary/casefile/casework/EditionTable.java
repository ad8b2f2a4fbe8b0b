// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.casefile.chain.HashChain;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent.WatchlistEvent;
import org.tributary.ledger.casework.CaseEvent.WatchlistEvent.WatchlistLoaded;
import org.tributary.ledger.watchlist.EditionDiff;
import org.tributary.ledger.watchlist.EditionDiff.Changed;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.KeptEdition.Standing;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.watchlist.WatchlistEdition;
import org.tributary.ledger.watchlist.WatchlistEdition.ListFile;
import org.tributary.ledger.work.Work;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Editions of watchlists and their entries. An entry is told by its content, so that what
/// stands alike in two editions is one row, and their difference is one of sets. Which
/// editions were retired is read from the audit trail.
///
/// @param sql the view or transaction it is read or written in
public record EditionTable(Sql sql) {

    private static final String ENTRIES =
            "SELECT n.key, l.text, l.source FROM edition_entry n JOIN listed_entry l ON l.id ="
                    + " n.entry WHERE n.edition = ?";

    /// In which of two editions something stands: the entries of the first that the second
    /// has not alike.
    private static final String APART =
            "SELECT a.key, l.text, l.source FROM edition_entry a JOIN listed_entry l ON l.id ="
                    + " a.entry LEFT JOIN edition_entry b ON b.edition = ? AND b.key = a.key WHERE"
                    + " a.edition = ? AND b.entry IS NOT a.entry AND (b.entry IS NULL OR l.print <>"
                    + " (SELECT print FROM listed_entry WHERE id = b.entry)) ORDER BY a.key";

    /// All editions by number.
    public List<KeptEdition> all() {
        List<WatchlistEdition> editions = editions();
        Set<Long> retired = retired();
        Map<String, WatchlistEdition> newest = new HashMap<>();
        Comparator<WatchlistEdition> age =
                Comparator.comparing(EditionTable::day).thenComparingLong(WatchlistEdition::number);
        for (WatchlistEdition edition : editions) {
            if (!retired.contains(edition.number())) {
                newest.merge(edition.list(), edition, (a, b) -> age.compare(a, b) >= 0 ? a : b);
            }
        }
        List<KeptEdition> kept = new ArrayList<>();
        for (WatchlistEdition edition : editions) {
            Standing standing =
                    retired.contains(edition.number())
                            ? Standing.RETIRED
                            : edition.equals(newest.get(edition.list()))
                                    ? Standing.IN_FORCE
                                    : Standing.SUPERSEDED;
            kept.add(new KeptEdition(edition, standing));
        }
        return List.copyOf(kept);
    }

    private static LocalDate day(WatchlistEdition edition) {
        return edition.published()
                .orElseGet(() -> LocalDate.ofInstant(edition.loadedAt(), ZoneOffset.UTC));
    }

    private Set<Long> retired() {
        return new AuditTable(sql)
                .ofTypes(List.of("watchlist-retired")).stream()
                        .map(AuditEntry::event)
                        .map(event -> ((WatchlistEvent) event).edition())
                        .collect(Collectors.toSet());
    }

    private List<WatchlistEdition> editions() {
        Map<Long, List<ListFile>> files = new HashMap<>();
        sql.each(
                "SELECT edition, name, sha256, bytes FROM edition_file ORDER BY edition, position",
                row ->
                        files.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                                .add(
                                        new ListFile(
                                                row.getString(2),
                                                row.getString(3),
                                                row.getLong(4))));
        return sql.list(
                "SELECT d.id, d.list, d.title, d.published, d.parties, e.at_ms, e.author_name,"
                        + " e.author_initials FROM edition d JOIN event e ON e.sequence = d.kept_by"
                        + " ORDER BY d.id",
                row ->
                        new WatchlistEdition(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4).isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(LocalDate.parse(row.getString(4))),
                                files.getOrDefault(row.getLong(1), List.of()),
                                row.getInt(5),
                                Instant.ofEpochMilli(row.getLong(6)),
                                new Author(row.getString(7), row.getString(8))));
    }

    /// @throws IllegalArgumentException if there is none of that number
    public KeptEdition one(long edition) {
        return all().stream()
                .filter(kept -> kept.edition().number() == edition)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no edition %d.".formatted(edition)));
    }

    /// Walks the entries of an edition by key.
    public void scan(long edition, Consumer<ListedParty> visitor, Work work) {
        work.begin("Reading a watchlist", one(edition).edition().parties());
        sql.each(
                ENTRIES + " ORDER BY n.key",
                row -> {
                    visitor.accept(
                            ListedJson.party(row.getString(1), row.getString(2), row.getBytes(3)));
                    work.checkCancelled();
                    work.done(1);
                },
                edition);
    }

    public Optional<ListedParty> listed(long edition, String key) {
        return sql.first(
                ENTRIES + " AND n.key = ?",
                row -> ListedJson.party(row.getString(1), row.getString(2), row.getBytes(3)),
                edition,
                key);
    }

    /// What the newer edition says otherwise than the older.
    public EditionDiff diff(long older, long newer) {
        long inOlder = one(older).edition().parties();
        one(newer);
        Map<String, ListedParty> before = apart(older, newer);
        Map<String, ListedParty> after = apart(newer, older);
        List<ListedParty> came = new ArrayList<>();
        List<ListedParty> left = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        after.forEach(
                (key, party) -> {
                    ListedParty was = before.get(key);
                    if (was == null) {
                        came.add(party);
                    } else {
                        changed.add(new Changed(was, party, EditionDiff.between(was, party)));
                    }
                });
        before.forEach(
                (key, party) -> {
                    if (!after.containsKey(key)) {
                        left.add(party);
                    }
                });
        return new EditionDiff(came, left, changed, inOlder - left.size() - changed.size());
    }

    private Map<String, ListedParty> apart(long of, long from) {
        Map<String, ListedParty> parties = new LinkedHashMap<>();
        sql.each(
                APART,
                row ->
                        parties.put(
                                row.getString(1),
                                ListedJson.party(
                                        row.getString(1), row.getString(2), row.getBytes(3))),
                from,
                of);
        return parties;
    }

    /// Adds an entry to an edition; one that is there alike already is not stored again.
    public void add(long edition, ListedParty party) {
        String text = ListedJson.text(party);
        byte[] source = ListedJson.packed(party.source());
        String hash = ListedJson.hash(text, source);
        Sql.guarded(
                () -> {
                    try (PreparedStatement entry =
                            sql.prepare(
                                    "INSERT OR IGNORE INTO listed_entry(hash, print, text, source)"
                                            + " VALUES (?,?,?,?)")) {
                        entry.setString(1, hash);
                        entry.setString(2, party.fingerprint());
                        entry.setString(3, text);
                        entry.setBytes(4, source);
                        return entry.executeUpdate();
                    }
                });
        sql.run(
                "INSERT INTO edition_entry VALUES (?,?,(SELECT id FROM listed_entry WHERE hash ="
                        + " ?))",
                edition,
                party.key(),
                hash);
    }

    /// Hash of an edition: what it is called, its files and all its entries.
    public String hash(long edition) {
        HashChain chain = new HashChain();
        sql.each(
                "SELECT list, title, published, parties FROM edition WHERE id = ?",
                row ->
                        chain.begin('w')
                                .text(row.getString(1))
                                .text(row.getString(2))
                                .text(row.getString(3))
                                .number(row.getLong(4))
                                .link(),
                edition);
        sql.each(
                "SELECT name, sha256, bytes FROM edition_file WHERE edition = ? ORDER BY position",
                row ->
                        chain.begin('f')
                                .text(row.getString(1))
                                .text(row.getString(2))
                                .number(row.getLong(3))
                                .link(),
                edition);
        sql.each(
                ENTRIES + " ORDER BY n.key",
                row ->
                        chain.begin('l')
                                .text(row.getString(1))
                                .text(ListedJson.hash(row.getString(2), row.getBytes(3)))
                                .link(),
                edition);
        return chain.head();
    }

    /// Whether an edition is what the audit trail says was loaded.
    boolean isAsSaid(WatchlistLoaded event, long sequence) {
        return sql.number(
                        "SELECT count(*) FROM edition WHERE id = ? AND kept_by = ? AND list = ? AND"
                                + " parties = ? AND parties = (SELECT count(*) FROM edition_entry"
                                + " WHERE edition = id)",
                        event.edition(),
                        sequence,
                        event.list(),
                        event.parties())
                == 1;
    }
}
