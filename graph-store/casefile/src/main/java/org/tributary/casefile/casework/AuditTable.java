// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.casefile.chain.HashChain;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseProgress;
import org.tributary.ledger.casework.IdentityBook;
import org.tributary.ledger.casework.KeptCluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/// The audit trail: appended to, never changed, every entry hashed with the one before.
///
/// @param sql the view or transaction it is read or written in
public record AuditTable(Sql sql) {

    private static final String ENTRIES =
            "SELECT sequence, at_ms, author_name, author_initials, type, json, hash FROM event";

    /// What is in one row, as the chain covers it.
    private record Entry(
            long sequence, long at, Author author, String type, String json, String content) {

        void link(HashChain chain) {
            chain.begin('e')
                    .number(sequence)
                    .number(at)
                    .text(author.name())
                    .text(author.initials())
                    .text(type)
                    .text(json)
                    .text(content)
                    .link();
        }
    }

    /// Appends an entry and returns its sequence.
    ///
    /// @param contentSha256 SHA-256 of what the event speaks about, empty where it says it all
    public long append(Instant at, Author author, CaseEvent event, String contentSha256) {
        HashChain chain = new HashChain();
        sql.first("SELECT hash FROM event ORDER BY sequence DESC LIMIT 1", row -> row.getString(1))
                .ifPresent(chain::resume);
        Entry entry =
                new Entry(
                        nextSequence(),
                        at.toEpochMilli(),
                        author,
                        EventJson.type(event),
                        EventJson.text(event),
                        contentSha256);
        entry.link(chain);
        sql.run(
                "INSERT INTO event VALUES (?,?,?,?,?,?,?,?)",
                entry.sequence(),
                entry.at(),
                author.name(),
                author.initials(),
                entry.type(),
                entry.json(),
                contentSha256,
                chain.head());
        return entry.sequence();
    }

    /// The sequence the next entry will have.
    long nextSequence() {
        return sql.number("SELECT max(sequence) FROM event") + 1;
    }

    /// All entries, oldest first.
    public List<AuditEntry> all() {
        return sql.list(ENTRIES + " ORDER BY sequence", AuditTable::entry);
    }

    /// What was said of who is one.
    public IdentityBook identities() {
        return IdentityBook.of(ofTypes(EventJson.IDENTITY_TYPES));
    }

    /// How far the case is.
    public CaseProgress progress() {
        return CaseProgress.of(ofTypes(EventJson.PROGRESS_TYPES));
    }

    /// Clusters that are kept, by number.
    public List<KeptCluster> clusters() {
        return KeptCluster.standing(ofTypes(EventJson.CLUSTER_TYPES));
    }

    /// Entries of those types, oldest first.
    List<AuditEntry> ofTypes(List<String> types) {
        String marks = String.join(",", Collections.nCopies(types.size(), "?"));
        return sql.list(
                ENTRIES + " WHERE type IN (" + marks + ") ORDER BY sequence",
                AuditTable::entry,
                types.toArray());
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                new Author(row.getString(3), row.getString(4)),
                EventJson.event(row.getString(5), row.getString(6)),
                row.getString(7));
    }

    /// SHA-256 of what was spoken about, by sequence; empty if there is no such entry.
    public String contentOf(long sequence) {
        return sql.first(
                        "SELECT content_sha256 FROM event WHERE sequence = ?",
                        row -> row.getString(1),
                        sequence)
                .orElse("");
    }

    /// Sequence of the first entry whose hash does not follow from the ones before, or 0.
    public long firstBroken() {
        HashChain chain = new HashChain();
        long[] at = {0, 0};
        sql.each(
                "SELECT sequence, at_ms, author_name, author_initials, type, json, content_sha256,"
                        + " hash FROM event ORDER BY sequence",
                row -> {
                    at[0]++;
                    new Entry(
                                    row.getLong(1),
                                    row.getLong(2),
                                    new Author(row.getString(3), row.getString(4)),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getString(7))
                            .link(chain);
                    boolean follows =
                            row.getLong(1) == at[0] && chain.head().equals(row.getString(8));
                    if (!follows && at[1] == 0) {
                        at[1] = at[0];
                    }
                });
        return at[1];
    }
}
