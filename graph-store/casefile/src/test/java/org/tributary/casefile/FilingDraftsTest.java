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
import org.tributary.ledger.casework.CaseEvent.FilingEvent;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingChosen;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingRedone;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingUndone;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.NarrativeDropped;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.NarrativeTaken;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceAdded;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceRecited;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceRemoved;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceReworded;
import org.tributary.ledger.casework.CitedRows;
import org.tributary.ledger.casework.DraftedSentence;
import org.tributary.ledger.casework.DraftedSentence.Hand;
import org.tributary.ledger.casework.DraftedSentence.Part;
import org.tributary.ledger.casework.FilingChoices;
import org.tributary.ledger.casework.FilingChoices.ReportKind;
import org.tributary.ledger.casework.FilingDraft;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Drafts of reports, over closing and opening.
class FilingDraftsTest {

    private static final String FORM = "fincen-sar";
    private static final CitedRows ROWS = CitedRows.of(ids(3, 1, 2, 9, 9), "ab12");
    private static final FilingChoices CHOICES =
            FilingChoices.in("id")
                    .withIndicators(List.of("807"), List.of("812"))
                    .withLeftOut(List.of(7L))
                    .withKind(ReportKind.CONTINUING, "31000012345678")
                    .withNote("Funnel Account");

    @TempDir Path folder;
    private Workshop shop;
    private CaseFile record;

    @BeforeEach
    void setUp() throws Exception {
        shop = new Workshop(folder);
        record = shop.create();
    }

    @AfterEach
    void verifiesAndReopensTheSame() {
        Map<String, FilingDraft> drafts = record.read(CaseReader::filingDrafts);
        assertThat(record.verify(Work.UNOBSERVED).checks()).allMatch(check -> check.ok());
        record.close();
        try (CaseFile again = shop.open()) {
            assertThat(again.read(CaseReader::filingDrafts)).isEqualTo(drafts);
        }
    }

    private FilingDraft draft() {
        return record.read(r -> FilingDraft.of(FORM, r.auditTrail()));
    }

    private void enter(FilingEvent... events) {
        record.write(
                Workshop.ANN,
                writer -> {
                    List.of(events).forEach(writer::append);
                    return FORM;
                });
    }

    private static List<TransferId> ids(long... ids) {
        return Arrays.stream(ids).mapToObj(TransferId::new).toList();
    }

    private static DraftedSentence sentence(int number, String text) {
        return new DraftedSentence(number, Part.BODY, text, ROWS, "flow.paid/1", Hand.DRAFTED);
    }

    private List<String> texts() {
        return draft().narrative().orElseThrow().stream().map(DraftedSentence::text).toList();
    }

    @Test
    void runsOfIdsAreKeptShortAndComeBackAscending() {
        assertThat(ROWS.ranges()).isEqualTo("1-3,9");
        assertThat(ROWS.ids()).isEqualTo(ids(1, 2, 3, 9));
        assertThat(CitedRows.of(List.of(), "").ids()).isEmpty();
        assertThatThrownBy(() -> new CitedRows("1-,2", "")).hasMessageContaining("no ranges");
    }

    @Test
    void nothingIsDraftedWhereNothingWasDone() {
        assertThat(draft()).isEqualTo(FilingDraft.untouched(FORM));
    }

    @Test
    void whatWasChosenStandsUntilSomethingElseIs() {
        enter(new FilingChosen(FORM, CHOICES));

        assertThat(draft().choices()).contains(CHOICES);
        assertThat(draft().narrative()).isEmpty();
        assertThat(record.read(r -> FilingDraft.of("goaml", r.auditTrail())).choices()).isEmpty();
    }

    @Test
    void sentencesAreRewordedAddedRemovedAndCiteOtherRows() {
        enter(
                new NarrativeTaken(FORM, List.of(sentence(1, "One."), sentence(2, "Two."))),
                new SentenceReworded(FORM, 1, "The first."),
                new SentenceAdded(FORM, sentence(3, "Between."), 1),
                new SentenceAdded(FORM, sentence(4, "Before all."), 0),
                new SentenceRecited(FORM, 2, CitedRows.NONE),
                new SentenceRemoved(FORM, 4));

        assertThat(texts()).containsExactly("The first.", "Between.", "Two.");
        assertThat(draft().sentence(1).orElseThrow().hand()).isEqualTo(Hand.EDITED);
        assertThat(draft().sentence(1).orElseThrow().rows()).isEqualTo(ROWS);
        assertThat(draft().sentence(2).orElseThrow().rows()).isEqualTo(CitedRows.NONE);
        assertThat(draft().nextNumber()).isEqualTo(5);
    }

    @Test
    void everyStepCanBeTakenBackAndMadeAgain() {
        enter(
                new NarrativeTaken(FORM, List.of(sentence(1, "One."))),
                new SentenceReworded(FORM, 1, "Other."),
                new FilingChosen(FORM, CHOICES),
                new FilingUndone(FORM),
                new FilingUndone(FORM));

        assertThat(texts()).containsExactly("One.");
        assertThat(draft().choices()).isEmpty();
        assertThat(draft().undoable()).isEqualTo(1);
        assertThat(draft().redoable()).isEqualTo(2);

        enter(new FilingRedone(FORM));
        assertThat(texts()).containsExactly("Other.");

        enter(new NarrativeDropped(FORM));
        assertThat(draft().narrative()).isEmpty();
        assertThat(draft().redoable()).isZero();
        assertThat(draft().nextNumber()).isEqualTo(2);
    }

    @Test
    void takingBackMoreThanThereIsChangesNothing() {
        enter(new FilingUndone(FORM), new FilingRedone(FORM));

        assertThat(draft()).isEqualTo(FilingDraft.untouched(FORM));
    }
}
