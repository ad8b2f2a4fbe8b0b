// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.realert;

import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.transfer.TransferId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The rule by which alerts of a new run meet those of the case.
///
/// Two alerts are one matter if they have the same subject or a typology in common, and at least
/// half of the transfers of the smaller one are in the other. An open alert of the same matter is
/// brought up to date. A decided one is left in peace unless more than a quarter of the transfers
/// are new to it: then a new alert is raised that names the old one.
///
/// @param raised alerts of matters that are new, in the order they came
/// @param grown open alerts as they are now, by number; only those that changed
/// @param unchanged numbers of open alerts that are as they were
/// @param settled numbers of decided alerts that were found again without much that is new
public record ReAlert(
        List<AlertDraft> raised,
        Map<Long, AlertDraft> grown,
        Set<Long> unchanged,
        Set<Long> settled) {

    private static final int QUARTER = 4;
    private static final int DECIDED_FALSE = -15;
    private static final int DECIDED_OTHERWISE = 5;

    public ReAlert {
        raised = List.copyOf(raised);
        grown = Map.copyOf(grown);
        unchanged = Set.copyOf(unchanged);
        settled = Set.copyOf(settled);
    }

    /// Holds the alerts of a run against those of the case. Each open alert takes up one of the
    /// run at most, and keeps its findings of typologies that the run did not look for.
    ///
    /// @param ran keys of the typologies that the run looked for
    public static ReAlert of(List<Alert> known, List<AlertDraft> drafts, Set<String> ran) {
        return new Meeting(known, ran).of(drafts);
    }

    private static final class Meeting {

        private final Map<TransferId, List<Alert>> byTransfer = new HashMap<>();
        private final List<AlertDraft> raised = new ArrayList<>();
        private final Map<Long, AlertDraft> grown = new TreeMap<>();
        private final Set<Long> unchanged = new HashSet<>();
        private final Set<Long> settled = new HashSet<>();

        private final Set<String> ran;

        Meeting(List<Alert> known, Set<String> ran) {
            this.ran = ran;
            for (Alert alert : known) {
                for (TransferId transfer : alert.draft().transfers()) {
                    byTransfer.computeIfAbsent(transfer, _ -> new ArrayList<>()).add(alert);
                }
            }
        }

        ReAlert of(List<AlertDraft> drafts) {
            drafts.forEach(this::meet);
            return new ReAlert(raised, grown, unchanged, settled);
        }

        private void meet(AlertDraft draft) {
            Map<Alert, Integer> shared = shared(draft);
            Optional<Alert> open = nearest(draft, shared, true);
            if (open.isPresent()) {
                long id = open.get().id();
                AlertDraft now = withUnasked(draft, open.get().draft());
                if (open.get().draft().equals(now)) {
                    unchanged.add(id);
                } else {
                    grown.put(id, now);
                }
                return;
            }
            Optional<Alert> decided = nearest(draft, shared, false);
            if (decided.isEmpty()) {
                raised.add(draft);
            } else if (isMostlyKnown(draft, shared.getOrDefault(decided.get(), 0))) {
                settled.add(decided.get().id());
            } else {
                raised.add(again(draft, decided.get()));
            }
        }

        /// The draft with what was found before and not looked for this time. Its score is then
        /// the higher of both.
        private AlertDraft withUnasked(AlertDraft draft, AlertDraft before) {
            List<Finding> unasked =
                    before.findings().stream()
                            .filter(finding -> !ran.contains(finding.typology()))
                            .toList();
            if (unasked.isEmpty()) {
                return draft;
            }
            List<Finding> all = new ArrayList<>(before.findings());
            all.removeIf(found -> !unasked.contains(found) && !draft.findings().contains(found));
            draft.findings().stream().filter(found -> !all.contains(found)).forEach(all::add);
            return new AlertDraft(
                    all, before.points() >= draft.points() ? before.parts() : draft.parts());
        }

        private Map<Alert, Integer> shared(AlertDraft draft) {
            Map<Alert, Integer> shared = new HashMap<>();
            for (TransferId transfer : draft.transfers()) {
                byTransfer
                        .getOrDefault(transfer, List.of())
                        .forEach(alert -> shared.merge(alert, 1, Integer::sum));
            }
            return shared;
        }

        private Optional<Alert> nearest(
                AlertDraft draft, Map<Alert, Integer> shared, boolean isOpen) {
            return shared.entrySet().stream()
                    .filter(e -> e.getKey().state().isOpen() == isOpen)
                    .filter(e -> !isOpen || isFree(e.getKey()))
                    .filter(e -> isOneMatter(draft, e.getKey().draft(), e.getValue()))
                    .max(
                            Map.Entry.<Alert, Integer>comparingByValue()
                                    .thenComparing(e -> e.getKey().id(), Comparator.reverseOrder()))
                    .map(Map.Entry::getKey);
        }

        private boolean isFree(Alert alert) {
            return !grown.containsKey(alert.id()) && !unchanged.contains(alert.id());
        }

        private static boolean isOneMatter(AlertDraft one, AlertDraft other, int shared) {
            boolean akin =
                    one.subject() == other.subject()
                            || one.typologies().stream().anyMatch(other.typologies()::contains);
            int smaller = Math.min(one.transfers().size(), other.transfers().size());
            return akin && shared * 2 >= smaller;
        }

        private static boolean isMostlyKnown(AlertDraft draft, int shared) {
            int size = draft.transfers().size();
            return (size - shared) * QUARTER <= size;
        }

        private static AlertDraft again(AlertDraft draft, Alert before) {
            boolean wasFalse = before.label().filter(Label.FALSE::equals).isPresent();
            List<ScorePart> parts = new ArrayList<>(draft.parts());
            parts.add(
                    new ScorePart(
                            "seen before",
                            wasFalse ? DECIDED_FALSE : DECIDED_OTHERWISE,
                            "alert %d of the same matter was decided %s"
                                    .formatted(before.id(), wasFalse ? "false" : "otherwise")));
            return new AlertDraft(draft.findings(), parts);
        }
    }
}
