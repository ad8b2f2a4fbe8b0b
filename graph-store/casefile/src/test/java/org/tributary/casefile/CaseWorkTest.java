// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.casefile.chain.Hashes;
import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.UnnamedParty;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.Exhibit;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.Rate;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.work.Work;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

class CaseWorkTest {

    @TempDir Path folder;
    private Workshop shop;
    private CaseFile record;

    @BeforeEach
    void setUp() throws Exception {
        shop = new Workshop(folder);
        record = shop.create();
        Workshop.take(record, shop.ledger("small.csv", Workshop.SMALL));
    }

    @AfterEach
    void verifiesAndReopensTheSame() {
        List<AuditEntry> trail = record.read(CaseReader::auditTrail);
        assertThat(record.verify(Work.UNOBSERVED).checks()).allMatch(check -> check.ok());
        record.close();
        try (CaseFile again = shop.open()) {
            assertThat(again.read(CaseReader::auditTrail)).isEqualTo(trail);
        }
    }

    private <T> T write(Function<CaseWriter, T> change) {
        return record.write(Workshop.ANN, change);
    }

    private List<CaseEvent> events() {
        return record.read(CaseReader::auditTrail).stream().skip(2).map(AuditEntry::event).toList();
    }

    @Test
    void markingAnAccountMakesItsHolderTheSubject() {
        Subject subject = write(w -> w.markSubject(0, "layering"));
        assertThat(subject.party()).isEqualTo(new Organisation(1, "Kanzlei Meier GmbH"));
        assertThat(subject.at()).isEqualTo(Workshop.CLOCK.instant());
        Subject again = write(w -> w.markSubject(0, "other words"));
        assertThat(again).isEqualTo(subject);
        assertThat(record.read(CaseReader::subjects)).containsExactly(subject);
        assertThat(events()).containsExactly(new CaseEvent.SubjectMarked(0, 1));
    }

    @Test
    void anAccountWithoutHolderGetsAnUnnamedPartyOnce() {
        Subject first = write(w -> w.markSubject(2, ""));
        assertThat(first.party()).isEqualTo(new UnnamedParty(3));
        write(
                w -> {
                    w.unmarkSubject(2);
                    w.unmarkSubject(2);
                    return true;
                });
        assertThat(record.read(CaseReader::subjects)).isEmpty();
        Subject second = write(w -> w.markSubject(2, "again"));
        assertThat(second.party()).isEqualTo(new UnnamedParty(3));
        assertThat(events())
                .containsExactly(
                        new CaseEvent.SubjectMarked(2, 3),
                        new CaseEvent.SubjectUnmarked(2, 3),
                        new CaseEvent.SubjectMarked(2, 3));
    }

    @Test
    void accountsThatAreNotThereCannotBeMarked() {
        assertThatThrownBy(() -> write(w -> w.markSubject(7, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7");
    }

    @Test
    void notesKeepTheirWordsAndAnEmptyOneIsNone() {
        Note note = write(w -> w.writeNote("Siehe Rechnung 12 – 公司\n=1+1"));
        assertThat(record.read(CaseReader::notes)).containsExactly(note);
        assertThat(note.author()).isEqualTo(Workshop.ANN);
        assertThatThrownBy(() -> write(w -> w.writeNote(" "))).hasMessage("a note needs text");
        assertThat(events()).containsExactly(new CaseEvent.NoteWritten(1));
    }

    @Test
    void aChangeThatFailsLeavesNothingOfItself() {
        assertThatThrownBy(
                        () ->
                                write(
                                        w -> {
                                            w.writeNote("half");
                                            throw new IllegalStateException("stop");
                                        }))
                .hasMessage("stop");
        assertThat(record.read(CaseReader::notes)).isEmpty();
        assertThat(events()).isEmpty();
    }

    @Test
    void exhibitsKeepTheirBytes() {
        byte[] png = "not really a picture".getBytes(StandardCharsets.UTF_8);
        Exhibit exhibit = write(w -> w.keepExhibit("Ring", "five accounts", png, "{}"));
        assertThat(exhibit.sha256()).isEqualTo(Hashes.of(png));
        assertThat(record.read(CaseReader::exhibits)).containsExactly(exhibit);
        byte[] kept = record.read(r -> r.exhibitPicture(1));
        assertThat(kept).isEqualTo(png);
        assertThatThrownBy(() -> record.read(r -> r.exhibitPicture(2)))
                .hasMessage("there is no exhibit 2");
    }

    @Test
    void layoutsAreReplacedByName() {
        write(
                w -> {
                    w.saveLayout("main", "one");
                    w.saveLayout("main", "two");
                    return true;
                });
        Optional<String> main = record.read(r -> r.layout("main"));
        Optional<String> other = record.read(r -> r.layout("other"));
        assertThat(main).contains("two");
        assertThat(other).isEmpty();
        assertThat(events()).isEmpty();
    }

    @Test
    void picturesAreBegunRenamedAndDeletedByNameInTheAuditTrail() {
        write(
                w -> {
                    w.saveLayout("explorer", "now");
                    w.nameLayout("hypothesis/B", "b");
                    w.nameLayout("hypothesis/A 公司", "a");
                    w.saveLayout("hypothesis/B", "b, further");
                    w.renameLayout("hypothesis/B", "hypothesis/shell");
                    return true;
                });
        List<String> named = record.read(r -> r.layouts("hypothesis/"));
        assertThat(named).containsExactly("hypothesis/A 公司", "hypothesis/shell");
        List<String> all = record.read(r -> r.layouts(""));
        assertThat(all).hasSize(3);
        String taken = write(w -> w.deleteLayout("hypothesis/shell"));
        assertThat(taken).isEqualTo("b, further");
        List<String> left = record.read(r -> r.layouts("hypothesis/"));
        assertThat(left).containsExactly("hypothesis/A 公司");
        assertThat(events())
                .containsExactly(
                        new CaseEvent.LayoutNamed("hypothesis/B"),
                        new CaseEvent.LayoutNamed("hypothesis/A 公司"),
                        new CaseEvent.LayoutRenamed("hypothesis/B", "hypothesis/shell"),
                        new CaseEvent.LayoutDeleted("hypothesis/shell"));
    }

    @Test
    void aPictureOfATakenOrNoNameIsRefusedAndNothingIsLost() {
        write(
                w -> {
                    w.nameLayout("A", "a");
                    w.nameLayout("B", "b");
                    return true;
                });
        assertThatThrownBy(() -> write(w -> named(w, "A")))
                .hasMessage("there is a picture of that name already");
        assertThatThrownBy(() -> write(w -> named(w, " "))).hasMessage("a picture needs a name");
        assertThatThrownBy(() -> write(w -> renamed(w, "A", "B")))
                .hasMessage("there is a picture of that name already");
        assertThatThrownBy(() -> write(w -> renamed(w, "C", "D")))
                .hasMessage("there is no picture of that name");
        assertThatThrownBy(() -> write(w -> w.deleteLayout("C")))
                .hasMessage("there is no picture of that name");
        Optional<String> a = record.read(r -> r.layout("A"));
        Optional<String> b = record.read(r -> r.layout("B"));
        assertThat(List.of(a, b)).containsExactly(Optional.of("a"), Optional.of("b"));
        assertThat(events()).hasSize(2);
    }

    private static boolean named(CaseWriter writer, String name) {
        writer.nameLayout(name, "other");
        return true;
    }

    private static boolean renamed(CaseWriter writer, String name, String newName) {
        writer.renameLayout(name, newName);
        return true;
    }

    @Test
    void ratesAreThoseSetLast() {
        Rate rate =
                new Rate(
                        LocalDate.of(2022, 9, 1),
                        Currencies.of("USD"),
                        Currencies.of("EUR"),
                        new BigDecimal("0.99980"));
        write(
                w -> {
                    w.replaceRates(new RateTable(List.of()));
                    w.replaceRates(new RateTable(List.of(rate)));
                    return true;
                });
        assertThat(record.read(CaseReader::rates).rates()).containsExactly(rate);
        assertThat(events()).hasSize(2);
    }
}
