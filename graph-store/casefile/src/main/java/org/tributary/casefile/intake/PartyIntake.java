// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.accounts.PartyRowText;
import org.tributary.casefile.chain.HashStream;
import org.tributary.casefile.store.Database;
import org.tributary.casefile.store.Marks;
import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.TransferRow;
import org.tributary.ledger.imports.PartyRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rows about parties of one import on their way into the record: recognised if an earlier
/// import said the same, attached to who they speak of, stored. Not thread-safe.
final class PartyIntake {

    private static final int ROWS_AT_ONCE = 5_000;

    private static final String SAME =
            "SELECT "
                    + PartyEntry.COLUMNS
                    + ", id FROM party_row WHERE content_hash = ? AND import IN (SELECT id FROM"
                    + " import WHERE state = 'REAL' AND id <> ?) ORDER BY id";

    private record Earlier(PartyEntry entry, long id) {}

    private final Sql known;
    private final long importId;
    private final long replaced;
    private final RecordVocabulary vocabulary;
    private final PartyAttachment attachment;
    private final long seed;
    private final HashStream hash = new HashStream();
    private final Map<Long, Integer> timesInFile = new HashMap<>();
    private final List<PartyEntry> pending = new ArrayList<>();
    private long accepted;
    private long duplicate;

    PartyIntake(
            Database database,
            Sql known,
            long importId,
            OptionalLong replaced,
            RecordVocabulary vocabulary) {
        this.known = known;
        this.importId = importId;
        this.replaced = replaced.orElse(0);
        this.vocabulary = vocabulary;
        attachment = new PartyAttachment(database, known, vocabulary);
        seed = known.number("SELECT value FROM seed");
    }

    void take(PartyRow row) {
        int[] accounts = row.accounts().stream().mapToInt(vocabulary::account).distinct().toArray();
        PartyEntry said =
                new PartyEntry(
                        row.line(),
                        0,
                        row.customer(),
                        row.name(),
                        row.kind().name(),
                        IntStream.of(accounts)
                                .mapToObj(String::valueOf)
                                .collect(Collectors.joining(",")),
                        PartyRowText.write(row.details()),
                        row.attributes(),
                        0,
                        0,
                        0);
        long content = said.content(seed);
        int nth = timesInFile.merge(content, 1, Integer::sum);
        PartyEntry counted = said.classified(nth, TransferRow.hashNth(content, nth));
        // Two parties may have one telephone: what is said of a party by its number is no
        // repetition.
        Optional<Earlier> earlier = row.party().isPresent() ? Optional.empty() : earlier(counted);
        // A row said again is attached all the same: it still says so when the first is taken back.
        PartyEntry entry =
                counted.of(attachment.attach(row, accounts), earlier.map(Earlier::id).orElse(0L));
        if (earlier.isPresent()) {
            duplicate++;
        } else {
            accepted++;
        }
        entry.link(hash);
        pending.add(entry);
    }

    private Optional<Earlier> earlier(PartyEntry entry) {
        return known
                .list(
                        SAME,
                        row -> new Earlier(PartyEntry.of(row), row.getLong(12)),
                        entry.contentHash(),
                        replaced)
                .stream()
                .filter(candidate -> entry.saysTheSameAs(candidate.entry()))
                .findFirst();
    }

    boolean isFull() {
        return pending.size() >= ROWS_AT_ONCE;
    }

    /// Stores what waits, in a commit of its own; it counts once its import does.
    void store(Database database) {
        if (pending.isEmpty()) {
            return;
        }
        database.write(
                sql -> {
                    long id = Marks.PARTY_ROW.next(sql);
                    try (Batch batch = new Batch(sql, PartyEntry.INSERT)) {
                        for (PartyEntry entry : pending) {
                            batch.add(entry.values(id++, importId));
                        }
                    }
                    Marks.PARTY_ROW.set(sql, id);
                    return true;
                });
        pending.clear();
    }

    /// Writes who was attached. Call inside the transaction that makes the import real.
    void save(Sql sql) {
        attachment.save(sql, importId);
    }

    PartyRecount recount() {
        return new PartyRecount(accepted, duplicate, hash.head());
    }
}
