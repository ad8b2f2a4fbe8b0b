// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.casework.AuditTable;
import org.tributary.casefile.casework.EditionTable;
import org.tributary.casefile.folder.KeptOriginals;
import org.tributary.casefile.store.Database;
import org.tributary.casefile.store.Marks;
import org.tributary.casefile.store.Sql;
import org.tributary.casefile.store.Transaction;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent.WatchlistEvent.WatchlistLoaded;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.ListSource;
import org.tributary.ledger.watchlist.ListSource.Original;
import org.tributary.ledger.watchlist.WatchlistEdition;
import org.tributary.ledger.watchlist.WatchlistEdition.ListFile;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Brings editions of watchlists into the record: keeps their files, then stores every entry
/// and makes the edition real in one commit.
///
/// @param originals keeps the files
public record EditionIntake(Database database, KeptOriginals originals, Clock clock) {

    /// @throws IOException if a file cannot be read or kept, or is no such list
    public WatchlistEdition load(ListSource list, Author author, Work work) throws IOException {
        Set<String> kept = new HashSet<>();
        try {
            for (Original original : list.originals()) {
                work.begin("Keeping the original", original.file().bytes());
                boolean there = originals.has(original.file().sha256());
                originals.keep(original.path(), original.file().sha256(), work);
                if (!there) {
                    kept.add(original.file().sha256());
                }
            }
            return store(list, author, work);
        } catch (IOException | RuntimeException | Error e) {
            forget(kept, e);
            throw e;
        }
    }

    /// Only what this loading brought, and nothing else rests on by now.
    private void forget(Set<String> kept, Throwable trouble) {
        for (String sha256 : kept) {
            try {
                boolean needed =
                        database.read(
                                sql ->
                                        sql.number(
                                                        "SELECT (SELECT count(*) FROM import WHERE"
                                                                + " sha256 = ?) + (SELECT count(*)"
                                                                + " FROM edition_file WHERE sha256"
                                                                + " = ?)",
                                                        sha256,
                                                        sha256)
                                                > 0);
                if (!needed) {
                    originals.forget(sha256);
                }
            } catch (IOException | RuntimeException later) {
                trouble.addSuppressed(later);
            }
        }
    }

    private WatchlistEdition store(ListSource list, Author author, Work work) throws IOException {
        try (Transaction transaction = database.begin()) {
            Sql sql = transaction.sql();
            long number = Marks.EDITION.take(sql);
            long event = sql.number("SELECT max(sequence) FROM event") + 1;
            // The event names the hash of the edition, which names the event: it is written last.
            sql.run("PRAGMA defer_foreign_keys = ON");
            EditionTable table = new EditionTable(sql);
            sql.run("INSERT INTO edition VALUES (?,?,'','','',0)", number, event);
            int position = 0;
            for (Original original : list.originals()) {
                ListFile file = original.file();
                sql.run(
                        "INSERT INTO edition_file VALUES (?,?,?,?,?)",
                        number,
                        position++,
                        file.name(),
                        file.sha256(),
                        file.bytes());
            }
            ListSource.Told told =
                    list.readInto(
                            party -> {
                                work.checkCancelled();
                                table.add(number, party);
                            },
                            work);
            Optional<WatchlistEdition> same = sameFiles(table, told, list.originals());
            if (same.isPresent()) {
                return same.get();
            }
            int parties =
                    Math.toIntExact(
                            sql.number(
                                    "SELECT count(*) FROM edition_entry WHERE edition = ?",
                                    number));
            refuseEmpty(parties);
            sql.run(
                    "UPDATE edition SET list = ?, title = ?, published = ?, parties = ? WHERE id ="
                            + " ?",
                    told.list(),
                    told.title(),
                    told.published().map(LocalDate::toString).orElse(""),
                    parties,
                    number);
            new AuditTable(sql)
                    .append(
                            clock.instant().truncatedTo(ChronoUnit.MILLIS),
                            author,
                            new WatchlistLoaded(number, told.list(), parties),
                            table.hash(number));
            WatchlistEdition edition = table.one(number).edition();
            transaction.commit();
            return edition;
        }
    }

    private static Optional<WatchlistEdition> sameFiles(
            EditionTable table, ListSource.Told told, List<Original> originals) {
        Set<String> hashes = new HashSet<>();
        originals.forEach(original -> hashes.add(original.file().sha256()));
        return table.all().stream()
                .filter(KeptEdition::isInForce)
                .map(KeptEdition::edition)
                .filter(edition -> edition.list().equals(told.list()))
                .filter(edition -> edition.published().equals(told.published()))
                .filter(
                        edition ->
                                hashes.equals(
                                        new HashSet<>(
                                                edition.files().stream()
                                                        .map(ListFile::sha256)
                                                        .toList())))
                .findFirst();
    }

    private static void refuseEmpty(int parties) throws IOException {
        if (parties == 0) {
            throw new IOException(
                    "The list has no entry that can be taken. Look at its problems, and get it from"
                            + " its publisher again.");
        }
    }
}
