// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.alerts.FilingClock;
import org.tributary.app.casework.CaseChecklist.Check;
import org.tributary.app.casework.CaseChecklist.Point;
import org.tributary.app.casework.CaseChecklist.State;
import org.tributary.app.casework.ProgressDesk.Refusal;
import org.tributary.app.explore.DrawnCase;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseDeadline;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseStatus;
import org.tributary.ledger.casework.CaseTask;
import org.tributary.ledger.casework.FiledReport;
import org.tributary.ledger.work.Work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Steps, tasks and deadlines of a real record.
class ProgressDeskTest {

    private static final Author BEN = new Author("Ben Baker", "BB");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final FiledReport REPORT =
            new FiledReport("fincen-sar", "31000123456789", TODAY);

    @TempDir Path folder;
    private DrawnCase drawn;
    private ProgressDesk desk;

    @BeforeEach
    void open() {
        drawn = DrawnCase.in(folder).with("ledger.csv", "1:100 -> 2:200 10.00 EUR 2026-01-02");
        desk = new ProgressDesk(drawn.record());
    }

    @AfterEach
    void close() {
        assertThat(drawn.record().verify(Work.UNOBSERVED).ok()).isTrue();
        drawn.close();
    }

    @Test
    void aCaseGoesItsWayAndEachStepTellsWhyAndWho() {
        assertThat(desk.progress().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(desk.move(CaseStatus.IN_REVIEW, " Ready. ", DrawnCase.ANN)).isEmpty();
        assertThat(desk.move(CaseStatus.APPROVED, "Agreed.", BEN)).isEmpty();
        assertThat(desk.file(REPORT, "Sent.", DrawnCase.ANN)).isEmpty();

        assertThat(desk.progress().status()).isEqualTo(CaseStatus.FILED);
        assertThat(desk.progress().filed()).containsExactly(REPORT);
        assertThat(desk.progress().steps())
                .extracting(entry -> entry.author().initials() + " " + entry.event())
                .containsExactly(
                        "AA StatusChanged[from=OPEN, to=IN_REVIEW, note=Ready.]",
                        "BB StatusChanged[from=IN_REVIEW, to=APPROVED, note=Agreed.]",
                        "AA StatusChanged[from=APPROVED, to=FILED, note=Sent.]");
        assertThat(desk.move(CaseStatus.CONTINUING, "It goes on.", BEN)).isEmpty();
        assertThat(desk.move(CaseStatus.IN_REVIEW, "Again.", BEN)).isEmpty();
    }

    @Test
    void whoSentItToReviewDoesNotApprove() {
        desk.move(CaseStatus.IN_REVIEW, "Ready.", DrawnCase.ANN);

        assertThat(desk.move(CaseStatus.APPROVED, "Fine.", DrawnCase.ANN))
                .contains(Refusal.SAME_PERSON);
        assertThat(desk.progress().status()).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(desk.move(CaseStatus.OPEN, "I found more.", DrawnCase.ANN)).isEmpty();
    }

    @Test
    void noStepIsTakenWithoutAReasonOrToWhereNoneLeads() {
        assertThat(desk.move(CaseStatus.IN_REVIEW, "  ", DrawnCase.ANN)).contains(Refusal.NO_NOTE);
        assertThat(desk.move(CaseStatus.FILED, "Quickly.", DrawnCase.ANN))
                .contains(Refusal.NOT_FROM_HERE);
        assertThat(desk.file(REPORT, "Quickly.", DrawnCase.ANN)).contains(Refusal.NOT_FROM_HERE);
        assertThat(desk.progress().filed()).isEmpty();
        assertThat(desk.progress().steps()).isEmpty();
    }

    @Test
    void everyStatusLeadsSomewhereAndCanBeReached() {
        for (CaseStatus status : CaseStatus.values()) {
            assertThat(status.next()).isNotEmpty().doesNotContain(status);
            assertThat(List.of(CaseStatus.values()))
                    .anyMatch(other -> other.next().contains(status));
        }
    }

    @Test
    void tasksAreDoneReopenedAndDroppedUnderNumbersOfTheirOwn() {
        desk.addTask(" Ask the bank ", "Ben", Optional.of(TODAY), DrawnCase.ANN);
        desk.addTask("Read the file", "", Optional.empty(), DrawnCase.ANN);
        desk.done(1, "", BEN);
        desk.drop(2, "", DrawnCase.ANN);
        desk.addTask("Draw the picture", "", Optional.empty(), DrawnCase.ANN);

        List<CaseTask> tasks = desk.progress().tasks();
        assertThat(tasks).extracting(CaseTask::number).containsExactly(1, 3);
        assertThat(tasks.getFirst().done()).isTrue();
        assertThat(tasks.getFirst().text()).isEqualTo("Ask the bank");
        desk.reopen(1, "", BEN);
        CaseTask again = desk.progress().tasks().getFirst();
        assertThat(again.isLate(TODAY)).isFalse();
        assertThat(again.isLate(TODAY.plusDays(1))).isTrue();
        assertThat(again.history()).hasSize(3);
        assertThatThrownBy(() -> desk.addTask(" ", "", Optional.empty(), BEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsDoneAtTheSameMomentIsDoneOnceOrKeptTwice() throws Exception {
        var together = new CyclicBarrier(8);
        List<Future<Optional<Refusal>>> ran = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                ran.add(
                        threads.submit(
                                () -> {
                                    together.await();
                                    desk.addTask("Ask", "", Optional.empty(), BEN);
                                    return desk.move(CaseStatus.IN_REVIEW, "Ready.", DrawnCase.ANN);
                                }));
            }
        }
        List<Optional<Refusal>> moves = new ArrayList<>();
        for (Future<Optional<Refusal>> each : ran) {
            moves.add(each.get());
        }

        assertThat(desk.progress().tasks())
                .extracting(CaseTask::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(moves).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(desk.progress().steps()).hasSize(1);
    }

    @Test
    void deadlinesCountByTheirClockAndALaterOneReplaces() {
        desk.setDeadline(FilingClock.FINCEN, TODAY, DrawnCase.ANN);
        desk.setDeadline(FilingClock.AUSTRAC, TODAY, DrawnCase.ANN);
        desk.setDeadline(FilingClock.FINCEN, TODAY.minusDays(30), DrawnCase.ANN);

        assertThat(desk.progress().deadlines())
                .containsExactly(
                        new CaseDeadline("fincen", TODAY.minusDays(30), TODAY),
                        new CaseDeadline("austrac", TODAY, LocalDate.of(2026, 11, 6)));
        assertThat(state(Check.DEADLINE, TODAY)).isEqualTo(State.MET);
        assertThat(state(Check.DEADLINE, TODAY.plusDays(1))).isEqualTo(State.OPEN);
        desk.dropDeadline("fincen", "", DrawnCase.ANN);
        assertThat(desk.progress().deadlines()).hasSize(1);
        desk.setDeadline(" Our own rule ", TODAY, TODAY.plusDays(9), DrawnCase.ANN);
        assertThat(desk.progress().deadlines().getLast())
                .isEqualTo(new CaseDeadline("Our own rule", TODAY, TODAY.plusDays(9)));
    }

    private State state(Check check, LocalDate today) {
        return point(check, today).state();
    }

    private Point point(Check check, LocalDate today) {
        return drawn.record().read(reader -> CaseChecklist.of(reader, today)).points().stream()
                .filter(point -> point.check() == check)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theChecklistIsToldFromTheCase() {
        assertThat(state(Check.SOURCES, TODAY)).isEqualTo(State.MET);
        assertThat(state(Check.REFUSED_ROWS, TODAY)).isEqualTo(State.MET);
        assertThat(state(Check.SUBJECTS, TODAY)).isEqualTo(State.OPEN);
        assertThat(state(Check.ALERTS, TODAY)).isEqualTo(State.OPEN);
        assertThat(state(Check.HITS, TODAY)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(state(Check.TASKS, TODAY)).isEqualTo(State.NOT_APPLICABLE);

        drawn.record().write(DrawnCase.ANN, writer -> writer.markSubject(0, "Pays."));
        assertThat(state(Check.SUBJECTS, TODAY)).isEqualTo(State.MET);
        desk.addTask("Ask the bank", "", Optional.empty(), DrawnCase.ANN);
        assertThat(point(Check.TASKS, TODAY).count()).isEqualTo(1);
    }

    @Test
    void aReportIsCurrentUntilTheSourcesChange() {
        assertThat(state(Check.REPORT, TODAY)).isEqualTo(State.OPEN);
        drawn.record()
                .write(
                        DrawnCase.ANN,
                        writer -> {
                            writer.append(new CaseEvent.ReportExported("r.xlsx", "0".repeat(64)));
                            return true;
                        });
        assertThat(state(Check.REPORT, TODAY)).isEqualTo(State.MET);
        drawn.with("more.csv", "2:200 -> 1:100 5.00 EUR 2026-01-03");
        assertThat(state(Check.REPORT, TODAY)).isEqualTo(State.OPEN);
    }

    @Test
    void exhibitsStandInTheOrderSomebodyGaveThem() {
        long entries = drawn.record().read(CaseReader::auditTrail).size();
        desk.order(List.of(2L, 1L), DrawnCase.ANN);
        desk.order(List.of(2L, 1L), DrawnCase.ANN);

        assertThat(desk.progress().exhibits()).containsExactly(2L, 1L);
        assertThat(drawn.record().read(CaseReader::auditTrail)).hasSize((int) entries + 1);
    }

    @Test
    void whatWasSaidStandsAfterTheCaseIsOpenedAgain() {
        desk.addTask("Ask the bank", "Ben", Optional.of(TODAY), DrawnCase.ANN);
        desk.setDeadline(FilingClock.FINCEN, TODAY, DrawnCase.ANN);
        desk.move(CaseStatus.CLOSED, "Nothing in it.", DrawnCase.ANN);
        var before = desk.progress();

        drawn.reopened();
        assertThat(new ProgressDesk(drawn.record()).progress()).isEqualTo(before);
    }
}
