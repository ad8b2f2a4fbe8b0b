// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.casefile.accounts.PartyTable;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.money.RateTable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What investigators have entered, read back.
///
/// @param sql the view it is read in
public record CaseWorkTable(Sql sql) {

    private static final String SUBJECTS =
            "SELECT s.account, p.kind, p.ordinal, p.name, s.reason, s.at_ms, s.author_name,"
                    + " s.author_initials FROM subject s JOIN named_party p ON p.ordinal = s.party"
                    + " WHERE s.taken_back_by = 0 ";

    /// The marks that stand, oldest first.
    public List<Subject> subjects() {
        return sql.list(SUBJECTS + "ORDER BY s.marked_by", CaseWorkTable::subject);
    }

    public Optional<Subject> subject(int account) {
        return sql.first(SUBJECTS + "AND s.account = ?", CaseWorkTable::subject, account);
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getInt(1),
                PartyTable.party(row, 1),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)),
                new Author(row.getString(7), row.getString(8)));
    }

    public List<Note> notes() {
        return new NoteTable(sql).standing();
    }

    public List<Exhibit> exhibits() {
        return sql.list(
                "SELECT id, title, caption, sha256, seen, at_ms, author_name, author_initials"
                        + " FROM exhibit ORDER BY id",
                row ->
                        new Exhibit(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                Instant.ofEpochMilli(row.getLong(6)),
                                new Author(row.getString(7), row.getString(8))));
    }

    /// @throws IllegalArgumentException if there is no such exhibit
    public byte[] picture(long exhibit) {
        return sql.first("SELECT png FROM exhibit WHERE id = ?", row -> row.getBytes(1), exhibit)
                .orElseThrow(() -> none(exhibit));
    }

    /// @throws IllegalArgumentException if there is no such exhibit
    public String state(long exhibit) {
        return sql.first(
                        "SELECT picture_state FROM exhibit WHERE id = ?",
                        row -> row.getString(1),
                        exhibit)
                .orElseThrow(() -> none(exhibit));
    }

    private static IllegalArgumentException none(long exhibit) {
        return new IllegalArgumentException("there is no exhibit %d".formatted(exhibit));
    }

    /// The rates that hold now.
    public RateTable rates() {
        return sql.first(
                        "SELECT text FROM rate_file ORDER BY sequence DESC LIMIT 1",
                        row -> RateText.parse(row.getString(1)))
                .orElse(RateTable.EMPTY);
    }
}
