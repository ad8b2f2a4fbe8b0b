// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CitedRow;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.casework.NoteAnchor.Area;
import org.tributary.ledger.casework.NoteAnchor.OnAccount;
import org.tributary.ledger.casework.NoteAnchor.OnFlow;
import org.tributary.ledger.casework.NoteAnchor.OnRegion;
import org.tributary.ledger.casework.NoteAnchor.OnTransfer;
import org.tributary.ledger.casework.NoteWords;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

class NotesTest {

    private static final TransferId FIRST = new TransferId(1);
    private static final TransferId THIRD = new TransferId(3);

    @TempDir Path folder;
    private Workshop shop;
    private CaseFile record;
    private long imported;

    @BeforeEach
    void setUp() throws Exception {
        shop = new Workshop(folder);
        record = shop.create();
        imported = Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL)).importId();
    }

    @AfterEach
    void verifiesAndReopensTheSame() {
        List<Note> notes = record.read(CaseReader::notes);
        assertThat(record.verify(Work.UNOBSERVED).checks()).allMatch(check -> check.ok());
        record.close();
        try (CaseFile again = shop.open()) {
            assertThat(again.read(CaseReader::notes)).isEqualTo(notes);
        }
    }

    private <T> T write(Function<CaseWriter, T> change) {
        return record.write(Workshop.ANN, change);
    }

    private Note note(NoteAnchor anchor, TransferId... cites) {
        return write(w -> w.writeNote(new NoteWords("seen", anchor, List.of(cites))));
    }

    private List<CaseEvent> events() {
        return record.read(CaseReader::auditTrail).stream().skip(2).map(e -> e.event()).toList();
    }

    private List<CitedRow> cited(TransferId... ids) {
        return record.read(r -> r.cited(List.of(ids)));
    }

    private boolean delete(long note) {
        return write(
                w -> {
                    w.deleteNote(note);
                    return true;
                });
    }

    private boolean restore(long note) {
        return write(
                w -> {
                    w.restoreNote(note);
                    return true;
                });
    }

    @Test
    void everyAnchorAndItsCitationsAreKept() {
        List<Note> written =
                List.of(
                        note(NoteAnchor.wholeCase(), THIRD, FIRST),
                        note(new OnAccount(0)),
                        note(new OnFlow(0, 1), FIRST),
                        note(new OnFlow(0, 0)),
                        note(new OnTransfer(THIRD), THIRD),
                        note(new OnRegion(new Area(-12.5, 1e-7, 300.25, 0), List.of(1, 0))),
                        note(new OnRegion(new Area(0, 0, 0, 0), List.of())));

        assertThat(record.read(CaseReader::notes)).isEqualTo(written);
        assertThat(written.getFirst().cites()).containsExactly(THIRD, FIRST);
        assertThat(written.get(5).anchor().accounts()).containsExactly(1, 0);
    }

    @Test
    void changedWordsAreKeptBesideTheNewOnesWithTheirAuthors() {
        Note first = note(new OnAccount(0), FIRST);
        NoteWords second = new NoteWords("on second thoughts", new OnFlow(0, 1), List.of(THIRD));
        Author bo = new Author("Bo Berg", "BB");

        Note changed = record.write(bo, w -> w.changeNote(first.id(), second));

        assertThat(changed.words()).isEqualTo(second);
        assertThat(changed.author()).isEqualTo(bo);
        assertThat(changed.earlier())
                .containsExactly(new Note.Earlier(first.words(), first.at(), Workshop.ANN));
        assertThat(record.read(CaseReader::notes)).containsExactly(changed);
        Note again = write(w -> w.changeNote(first.id(), second));
        assertThat(again).isEqualTo(changed);
        assertThat(events())
                .containsExactly(new CaseEvent.NoteWritten(1), new CaseEvent.NoteChanged(1));
    }

    @Test
    void aDeletedNoteComesBackAsItWas() {
        Note kept = note(new OnAccount(0), FIRST);
        Note other = note(new OnAccount(1));
        delete(kept.id());
        assertThat(record.read(CaseReader::notes)).containsExactly(other);
        assertThatThrownBy(() -> delete(kept.id())).hasMessage("there is no note 1");
        assertThatThrownBy(() -> write(w -> w.changeNote(1, other.words())))
                .hasMessage("there is no note 1");
        restore(kept.id());
        assertThat(record.read(CaseReader::notes)).containsExactly(kept, other);
        assertThatThrownBy(() -> restore(kept.id())).hasMessage("note 1 is not deleted");
        delete(kept.id());
        assertThat(events().subList(2, 5))
                .containsExactly(
                        new CaseEvent.NoteDeleted(1),
                        new CaseEvent.NoteRestored(1),
                        new CaseEvent.NoteDeleted(1));
    }

    @Test
    void whatWasNeverInTheCaseCannotBeSpokenOf() {
        assertThatThrownBy(() -> note(new OnAccount(7))).hasMessageContaining("7");
        assertThatThrownBy(() -> note(new OnFlow(0, 9))).hasMessageContaining("9");
        assertThatThrownBy(() -> note(new OnTransfer(new TransferId(4))))
                .hasMessage("there is no transfer 4");
        assertThatThrownBy(() -> note(NoteAnchor.wholeCase(), new TransferId(99)))
                .hasMessage("there is no transfer 99");
        assertThat(events()).isEmpty();
    }

    @Test
    void aRowThatWasTakenBackSaysSoAndItsLineImportedAnewIsFound() throws Exception {
        note(new OnTransfer(THIRD), THIRD, FIRST);
        record.undoImport(imported, "wrong file", Workshop.ANN, Work.UNOBSERVED);
        List<CitedRow> gone = cited(THIRD, FIRST);
        assertThat(gone).extracting(CitedRow::today).containsOnly(Optional.empty());
        assertThat(gone)
                .extracting(row -> row.source().citation())
                .containsExactly("small.csv:5", "small.csv:2");

        Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));

        assertThat(cited(THIRD, FIRST, new TransferId(99)))
                .extracting(CitedRow::today)
                .containsExactly(Optional.of(new TransferId(6)), Optional.of(new TransferId(4)));
        assertThat(record.read(CaseReader::notes)).hasSize(1);
    }

    @Test
    void aDuplicateIsFoundUnderTheTransferThatCounts() throws Exception {
        Workshop.take(record, shop.ledger("again.csv", Workshop.SMALL + "# end\n"));
        assertThat(cited(new TransferId(6), THIRD))
                .extracting(CitedRow::today)
                .containsOnly(Optional.of(THIRD));
    }

    @Test
    void exhibitsKeepHowTheyWereSeen() {
        Exhibit seen =
                write(w -> w.keepExhibit("Ring", "", "May only: 3 flows hidden", png(), "{1}"));
        assertThat(record.read(CaseReader::exhibits)).containsExactly(seen);
        assertThat(seen.seen()).isEqualTo("May only: 3 flows hidden");
        assertThat(record.<String>read(r -> r.exhibitState(1))).isEqualTo("{1}");
        assertThatThrownBy(() -> record.read(r -> r.exhibitState(2)))
                .hasMessage("there is no exhibit 2");
    }

    private static byte[] png() {
        return new byte[] {1, 2};
    }

    @Test
    void aCaseOfTheThirdLayoutKeepsItsNotesAndExhibitsAndItsAuditTrailHolds() throws Exception {
        Note note = note(NoteAnchor.wholeCase());
        Exhibit exhibit = write(w -> w.keepExhibit("Ring", "five", png(), "{}"));
        record.close();
        asThirdLayoutLeftIt();

        record = shop.open();

        assertThat(record.read(CaseReader::notes)).containsExactly(note);
        assertThat(record.read(CaseReader::exhibits)).containsExactly(exhibit);
        assertThat(record.verify(Work.UNOBSERVED).ok()).isTrue();
        Note changed =
                write(w -> w.changeNote(1, new NoteWords("x", new OnAccount(0), List.of(FIRST))));
        assertThat(changed.earlier()).hasSize(1);
    }

    @Test
    void verifyingFindsWordsThatWereAltered() throws Exception {
        note(new OnAccount(0), FIRST);
        for (String forged : List.of("anchor = 'account 1'", "cites = '3'", "text = 'harmless'")) {
            alter("UPDATE note SET " + forged);
            assertThat(record.verify(Work.UNOBSERVED).ok()).as(forged).isFalse();
            alter("UPDATE note SET anchor = 'account 0', cites = '1', text = 'seen'");
        }
        alter("INSERT INTO note_deletion VALUES (3, 1, 0)");
        assertThat(record.verify(Work.UNOBSERVED).ok()).isFalse();
        alter("DELETE FROM note_deletion");
    }

    private void asThirdLayoutLeftIt() throws Exception {
        alter(
                "DROP TABLE hit_seen",
                "DROP TABLE hit_finding",
                "DROP TABLE screening_hit",
                "DROP TABLE screening_run",
                "DROP TABLE edition_entry",
                "DROP TABLE listed_entry",
                "DROP TABLE edition_file",
                "DROP TABLE edition",
                "DROP TABLE alert_finding",
                "DROP TABLE detection_run",
                "DROP TABLE rule_file",
                "DELETE FROM mark WHERE kind IN ('run', 'alert', 'rules', 'edition',"
                        + " 'screening', 'hit')",
                "DROP TABLE note_change",
                "DROP TABLE note_deletion",
                "ALTER TABLE note DROP COLUMN anchor",
                "ALTER TABLE note DROP COLUMN cites",
                "ALTER TABLE exhibit DROP COLUMN seen",
                "PRAGMA user_version = 3");
    }

    private void alter(String... statements) throws Exception {
        Path database = shop.caseFolder().resolve("case.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
