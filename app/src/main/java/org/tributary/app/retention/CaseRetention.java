// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.retention;

import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent.RetentionEvent;
import org.tributary.ledger.casework.CaseEvent.RetentionEvent.DeletionOrdered;
import org.tributary.ledger.casework.CaseEvent.RetentionEvent.HoldLifted;
import org.tributary.ledger.casework.CaseEvent.RetentionEvent.HoldPlaced;
import org.tributary.ledger.casework.CaseEvent.RetentionEvent.RetentionSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whether a case may go, as the audit trail says it. Immutable.
///
/// @param hold the legal hold, if one stands; its event is a [HoldPlaced]
/// @param kept the day that was set last, if one was; its event is a [RetentionSet]
public record CaseRetention(Optional<AuditEntry> hold, Optional<AuditEntry> kept) {

    /// @param trail entries of the audit trail, oldest first
    public static CaseRetention of(List<AuditEntry> trail) {
        Optional<AuditEntry> hold = Optional.empty();
        Optional<AuditEntry> kept = Optional.empty();
        for (AuditEntry entry : trail) {
            if (entry.event() instanceof RetentionEvent event) {
                switch (event) {
                    case HoldPlaced _ -> hold = Optional.of(entry);
                    case HoldLifted _ -> hold = Optional.empty();
                    case RetentionSet _ -> kept = Optional.of(entry);
                    case DeletionOrdered _ -> {}
                }
            }
        }
        return new CaseRetention(hold, kept);
    }

    public boolean isHeld() {
        return hold.isPresent();
    }

    /// Why it is held, in the words of whoever placed the hold.
    public Optional<String> reason() {
        return hold.map(entry -> ((HoldPlaced) entry.event()).reason());
    }

    /// The last day it must be kept.
    public Optional<LocalDate> until() {
        return kept.map(entry -> ((RetentionSet) entry.event()).until());
    }

    /// The rule that day comes from.
    public Optional<String> rule() {
        return kept.map(entry -> ((RetentionSet) entry.event()).rule());
    }

    /// Whether it may be deleted on a day, as far as hold and term go.
    public boolean mayGo(LocalDate today) {
        return !isHeld() && until().map(today::isAfter).orElse(true);
    }
}
