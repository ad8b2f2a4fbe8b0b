// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.casework;

import org.tributary.app.alerts.FilingClock;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseDeadline;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.DeadlineDropped;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.DeadlineSet;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.ExhibitsOrdered;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.ReportFiled;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.StatusChanged;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskAdded;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskDone;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskDropped;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.TaskReopened;
import org.tributary.ledger.casework.CaseProgress;
import org.tributary.ledger.casework.CaseStatus;
import org.tributary.ledger.casework.FiledReport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings the work on a case along: status, tasks, deadlines, what was filed and the order of
/// exhibits. Every entry is one of the audit trail. Thread-safe.
///
/// @param record the case
public record ProgressDesk(CaseFile record) {

    /// Why a step is not taken.
    public enum Refusal {
        /// A step needs a reason in words.
        NO_NOTE,
        /// The case does not go there from where it is.
        NOT_FROM_HERE,
        /// Whoever asked for the review does not approve it.
        SAME_PERSON
    }

    public CaseProgress progress() {
        return record.read(CaseReader::progress);
    }

    /// Moves the case on.
    ///
    /// @param note why, in the investigator's words
    /// @return why it was not done; empty if it was
    public Optional<Refusal> move(CaseStatus to, String note, Author author) {
        return step(to, note, author, List.of());
    }

    /// Moves the case on, and says what was filed.
    ///
    /// @return why it was not done; empty if it was
    public Optional<Refusal> file(FiledReport filed, String note, Author author) {
        return step(CaseStatus.FILED, note, author, List.of(new ReportFiled(filed)));
    }

    /// Whether it may be taken is asked when it is this step's turn, because another may be on
    /// its way into the record.
    private Optional<Refusal> step(
            CaseStatus to, String note, Author author, List<ProgressEvent> before) {
        return record.write(
                author,
                writer -> {
                    CaseProgress now = progress();
                    Optional<Refusal> refusal = refusal(now, to, note, author);
                    if (refusal.isEmpty()) {
                        before.forEach(writer::append);
                        writer.append(new StatusChanged(now.status(), to, note.strip()));
                    }
                    return refusal;
                });
    }

    private static Optional<Refusal> refusal(
            CaseProgress now, CaseStatus to, String note, Author author) {
        if (!now.status().next().contains(to)) {
            return Optional.of(Refusal.NOT_FROM_HERE);
        }
        if (note.isBlank()) {
            return Optional.of(Refusal.NO_NOTE);
        }
        boolean himself = now.preparer().filter(p -> p.name().equals(author.name())).isPresent();
        return to.needsSecondPerson() && himself
                ? Optional.of(Refusal.SAME_PERSON)
                : Optional.empty();
    }

    /// @param assignee name of an investigator; blank for nobody
    /// @throws IllegalArgumentException if the text is blank
    public void addTask(String text, String assignee, Optional<LocalDate> due, Author author) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a task needs words");
        }
        record.write(
                author,
                writer -> {
                    long before =
                            record.read(CaseReader::auditTrail).stream()
                                    .filter(entry -> entry.event() instanceof TaskAdded)
                                    .count();
                    int number = Math.toIntExact(before + 1);
                    writer.append(new TaskAdded(number, text.strip(), assignee.strip(), due));
                    return number;
                });
    }

    public void done(int task, String note, Author author) {
        write(List.of(new TaskDone(task, note.strip())), author);
    }

    public void reopen(int task, String reason, Author author) {
        write(List.of(new TaskReopened(task, reason.strip())), author);
    }

    /// It need not be done after all.
    public void drop(int task, String reason, Author author) {
        write(List.of(new TaskDropped(task, reason.strip())), author);
    }

    /// Sets the day by which a report has to be filed; a later one of the same clock replaces it.
    ///
    /// @param from the day it counts from
    public void setDeadline(FilingClock clock, LocalDate from, Author author) {
        write(
                List.of(new DeadlineSet(new CaseDeadline(clock.key(), from, clock.due(from)))),
                author);
    }

    /// Sets a day by a rule this program does not know; another day of the same rule replaces it.
    ///
    /// @param rule in words
    /// @param from the day it was set
    /// @throws IllegalArgumentException if the rule is blank
    public void setDeadline(String rule, LocalDate from, LocalDate due, Author author) {
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a deadline needs its rule");
        }
        write(List.of(new DeadlineSet(new CaseDeadline(rule.strip(), from, due))), author);
    }

    public void dropDeadline(String clock, String reason, Author author) {
        write(List.of(new DeadlineDropped(clock, reason.strip())), author);
    }

    /// Puts exhibits into the order a reader is to see them in. The same order is no entry.
    public void order(List<Long> exhibits, Author author) {
        if (!progress().exhibits().equals(exhibits)) {
            write(List.of(new ExhibitsOrdered(exhibits)), author);
        }
    }

    private void write(List<ProgressEvent> events, Author author) {
        record.write(
                author,
                writer -> {
                    events.forEach(writer::append);
                    return new ArrayList<>(events).size();
                });
    }
}
