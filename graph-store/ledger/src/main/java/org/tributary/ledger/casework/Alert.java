// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.casework.CaseEvent.AlertEvent;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertAssigned;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDecided;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDueSet;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertReopened;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertTaken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A kept finding, or several that are one scheme, awaiting a decision. All that became of it is
/// read from the audit trail. Immutable.
///
/// @param id number the record gave it, from 1, never reused
/// @param draft what was found, as it was found last
/// @param raisedAt when it was raised
/// @param run number of the run that raised it
/// @param history what was done with it since, oldest first; all events are [AlertEvent]s
public record Alert(
        long id, AlertDraft draft, Instant raisedAt, long run, List<AuditEntry> history) {

    public Alert {
        history = List.copyOf(history);
    }

    private List<AlertEvent> events() {
        return history.stream()
                .map(AuditEntry::event)
                .filter(AlertEvent.class::isInstance)
                .map(AlertEvent.class::cast)
                .toList();
    }

    public AlertState state() {
        AlertState state = AlertState.NEW;
        for (AlertEvent event : events()) {
            state =
                    switch (event) {
                        case AlertTaken _, AlertReopened _ -> AlertState.IN_REVIEW;
                        case AlertDecided decided -> decided.state();
                        case AlertAssigned _, AlertDueSet _ -> state;
                    };
        }
        return state;
    }

    /// The decision that stands, if there is one.
    public Optional<AlertDecided> decision() {
        Optional<AlertDecided> decision = Optional.empty();
        for (AlertEvent event : events()) {
            decision =
                    switch (event) {
                        case AlertDecided decided -> Optional.of(decided);
                        case AlertReopened _ -> Optional.empty();
                        case AlertTaken _, AlertAssigned _, AlertDueSet _ -> decision;
                    };
        }
        return decision;
    }

    public Optional<Label> label() {
        return decision().map(AlertDecided::label);
    }

    /// Name of the investigator it is assigned to; empty if to nobody.
    public String assignee() {
        return last(AlertAssigned.class).map(AlertAssigned::to).orElse("");
    }

    /// The day by which it is to be decided, if one was set.
    public Optional<LocalDate> due() {
        return last(AlertDueSet.class).map(AlertDueSet::due);
    }

    private <E extends AlertEvent> Optional<E> last(Class<E> kind) {
        return events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((before, after) -> after);
    }
}
