// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.casefile.accounts.AccountTable;
import org.tributary.casefile.store.Marks;
import org.tributary.casefile.store.Sql;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.Note.Earlier;
import org.tributary.ledger.casework.NoteAnchor.OnTransfer;
import org.tributary.ledger.casework.NoteWords;
import org.tributary.ledger.transfer.TransferId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Notes, with every wording they ever had.
///
/// @param sql the view or transaction they are read or written in
record NoteTable(Sql sql) {

    private static final String WORDINGS =
            "SELECT id, text, anchor, cites, at_ms, author_name, author_initials, 0 AS changed_by"
                    + " FROM note UNION ALL SELECT note, text, anchor, cites, at_ms, author_name,"
                    + " author_initials, changed_by FROM note_change ORDER BY 1, 8";

    private record Wording(long note, Earlier said) {}

    /// Those that are not deleted, by number.
    List<Note> standing() {
        List<Long> deleted =
                sql.list(
                        "SELECT note FROM note_deletion WHERE restored_by = 0",
                        row -> row.getLong(1));
        return all().stream().filter(note -> !deleted.contains(note.id())).toList();
    }

    private List<Note> all() {
        Map<Long, List<Earlier>> wordings = new TreeMap<>();
        for (Wording wording : sql.list(WORDINGS, NoteTable::wording)) {
            wordings.computeIfAbsent(wording.note(), _ -> new ArrayList<>()).add(wording.said());
        }
        List<Note> notes = new ArrayList<>();
        wordings.forEach((id, said) -> notes.add(note(id, said)));
        return notes;
    }

    private static Note note(long id, List<Earlier> said) {
        Earlier now = said.getLast();
        return new Note(id, now.words(), now.at(), now.author(), said.subList(0, said.size() - 1));
    }

    private static Wording wording(ResultSet row) throws SQLException {
        return new Wording(
                row.getLong(1),
                new Earlier(
                        new NoteWords(
                                row.getString(2),
                                NoteText.anchor(row.getString(3)),
                                NoteText.cites(row.getString(4))),
                        Instant.ofEpochMilli(row.getLong(5)),
                        new Author(row.getString(6), row.getString(7))));
    }

    /// @throws IllegalArgumentException if there is no such note, or it is deleted
    Note one(long id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("there is no note %d".formatted(id)));
    }

    private Optional<Note> find(long id) {
        return standing().stream().filter(note -> note.id() == id).findFirst();
    }

    long write(NoteWords words, Instant at, Author author) {
        long id = Marks.NOTE.take(sql);
        sql.run(
                "INSERT INTO note(id, text, anchor, cites, at_ms, author_name, author_initials)"
                        + " VALUES (?,?,?,?,?,?,?)",
                id,
                words.text(),
                NoteText.of(words.anchor()),
                NoteText.of(words.cites()),
                at.toEpochMilli(),
                author.name(),
                author.initials());
        return id;
    }

    void change(long event, long id, NoteWords words, Instant at, Author author) {
        sql.run(
                "INSERT INTO note_change(changed_by, note, text, anchor, cites, at_ms, author_name,"
                        + " author_initials) VALUES (?,?,?,?,?,?,?,?)",
                event,
                id,
                words.text(),
                NoteText.of(words.anchor()),
                NoteText.of(words.cites()),
                at.toEpochMilli(),
                author.name(),
                author.initials());
    }

    void delete(long event, long id) {
        sql.run("INSERT INTO note_deletion VALUES (?,?,0)", event, id);
    }

    void refuseStanding(long id) {
        if (sql.number("SELECT count(*) FROM note_deletion WHERE note = ? AND restored_by = 0", id)
                == 0) {
            throw new IllegalArgumentException("note %d is not deleted".formatted(id));
        }
    }

    void restore(long event, long id) {
        sql.run(
                "UPDATE note_deletion SET restored_by = ? WHERE note = ? AND restored_by = 0",
                event,
                id);
    }

    /// @throws IllegalArgumentException if the words speak of an account or a row that the case
    ///     never had
    void refuseUnknown(NoteWords words) {
        AccountTable accounts = new AccountTable(sql);
        words.anchor().accounts().forEach(accounts::account);
        List<TransferId> rows = new ArrayList<>(words.cites());
        if (words.anchor() instanceof OnTransfer(TransferId transfer)) {
            rows.add(transfer);
        }
        for (TransferId row : rows) {
            if (sql.number("SELECT count(*) FROM transfer WHERE id = ?", row.value()) == 0) {
                throw new IllegalArgumentException(
                        "there is no transfer %d".formatted(row.value()));
            }
        }
    }
}
