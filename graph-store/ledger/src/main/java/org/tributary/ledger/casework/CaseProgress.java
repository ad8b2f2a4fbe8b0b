// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How far a case is, what is left to be done, by when, and what was filed. The audit trail says
/// all of it. Immutable.
///
/// @param status where it stands
/// @param steps the changes of status, oldest first; all events are [StatusChanged]
/// @param tasks what is to be done and was done, by number
/// @param deadlines by their day
/// @param filed the reports that were filed, oldest first
/// @param exhibits ids of exhibits in the order somebody put them into; others follow
public record CaseProgress(
        CaseStatus status,
        List<AuditEntry> steps,
        List<CaseTask> tasks,
        List<CaseDeadline> deadlines,
        List<FiledReport> filed,
        List<Long> exhibits) {

    public CaseProgress {
        steps = List.copyOf(steps);
        tasks = List.copyOf(tasks);
        deadlines = List.copyOf(deadlines);
        filed = List.copyOf(filed);
        exhibits = List.copyOf(exhibits);
    }

    /// What entries come to.
    ///
    /// @param trail entries of the audit trail, oldest first; others than of progress are passed
    ///     over
    public static CaseProgress of(List<AuditEntry> trail) {
        var folding = new Folding();
        for (AuditEntry entry : trail) {
            if (entry.event() instanceof ProgressEvent event) {
                folding.take(event, entry);
            }
        }
        return folding.result();
    }

    /// Who asked for the review that is going on; empty outside of one.
    public Optional<Author> preparer() {
        return status == CaseStatus.IN_REVIEW
                ? Optional.of(steps.getLast().author())
                : Optional.empty();
    }

    /// Exhibits in the order somebody put them into, those nobody placed behind.
    public List<Exhibit> inOrder(List<Exhibit> all) {
        return all.stream().sorted(Comparator.comparingInt(e -> place(e.id()))).toList();
    }

    private int place(long exhibit) {
        int place = exhibits.indexOf(exhibit);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static final class Folding {

        private CaseStatus status = CaseStatus.OPEN;
        private final List<AuditEntry> steps = new ArrayList<>();
        private final Map<Integer, CaseTask> tasks = new TreeMap<>();
        private final Map<String, CaseDeadline> deadlines = new TreeMap<>();
        private final List<FiledReport> filed = new ArrayList<>();
        private List<Long> exhibits = List.of();

        void take(ProgressEvent event, AuditEntry entry) {
            switch (event) {
                case StatusChanged changed -> {
                    status = changed.to();
                    steps.add(entry);
                }
                case TaskAdded(int task, String text, String assignee, var due) ->
                        tasks.put(
                                task,
                                new CaseTask(task, text, assignee, due, false, List.of(entry)));
                case TaskDone(int task, String _) -> say(task, true, entry);
                case TaskReopened(int task, String _) -> say(task, false, entry);
                case TaskDropped(int task, String _) -> tasks.remove(task);
                case DeadlineSet(CaseDeadline deadline) ->
                        deadlines.put(deadline.clock(), deadline);
                case DeadlineDropped(String clock, String _) -> deadlines.remove(clock);
                case ReportFiled(FiledReport report) -> filed.add(report);
                case ExhibitsOrdered(List<Long> order) -> exhibits = order;
            }
        }

        private void say(int number, boolean done, AuditEntry entry) {
            tasks.computeIfPresent(
                    number,
                    (_, task) -> {
                        List<AuditEntry> history = new ArrayList<>(task.history());
                        history.add(entry);
                        return new CaseTask(
                                number, task.text(), task.assignee(), task.due(), done, history);
                    });
        }

        CaseProgress result() {
            return new CaseProgress(
                    status,
                    steps,
                    List.copyOf(tasks.values()),
                    deadlines.values().stream()
                            .sorted(Comparator.comparing(CaseDeadline::due))
                            .toList(),
                    filed,
                    exhibits);
        }
    }
}
