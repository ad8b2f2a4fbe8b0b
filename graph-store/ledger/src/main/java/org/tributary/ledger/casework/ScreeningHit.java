// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import org.tributary.ledger.casework.CaseEvent.HitEvent.HitDecided;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitExcepted;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitExceptionEnded;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitReopened;
import org.tributary.ledger.screening.HitFinding;
import org.tributary.ledger.screening.HitState;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A hit of screening with what became of it. The same thing against the same entry of the
/// same list is one hit, however often it is found.
///
/// @param id number of the hit, from 1
/// @param finding as it was found last
/// @param firstRun the screening that found it first
/// @param lastRun the screening that found it last
/// @param current whether the newest screening found it
/// @param history what was done with it, oldest first; all events are [CaseEvent.HitEvent]s
public record ScreeningHit(
        long id,
        HitFinding finding,
        long firstRun,
        long lastRun,
        boolean current,
        List<AuditEntry> history) {

    public ScreeningHit {
        history = List.copyOf(history);
    }

    /// The decision that was made last and not taken back, with who made it when.
    public Optional<AuditEntry> decision() {
        Optional<AuditEntry> last = Optional.empty();
        for (AuditEntry entry : history) {
            if (entry.event() instanceof HitDecided) {
                last = Optional.of(entry);
            } else if (entry.event() instanceof HitReopened) {
                last = Optional.empty();
            }
        }
        return last;
    }

    /// The exception that was made last and not ended by hand, with who made it when; also
    /// one whose day has passed.
    public Optional<AuditEntry> exception() {
        Optional<AuditEntry> last = Optional.empty();
        for (AuditEntry entry : history) {
            if (entry.event() instanceof HitExcepted) {
                last = Optional.of(entry);
            } else if (entry.event() instanceof HitExceptionEnded) {
                last = Optional.empty();
            }
        }
        return last;
    }

    /// Where the hit stands on a day. A decision and an exception hold while neither side
    /// changes.
    public HitState state(LocalDate today) {
        if (!current) {
            return HitState.GONE;
        }
        if (exception().filter(e -> holds((HitExcepted) e.event(), today)).isPresent()) {
            return HitState.EXCEPTED;
        }
        return decision().map(e -> decided((HitDecided) e.event())).orElse(HitState.OPEN);
    }

    private boolean holds(HitExcepted exception, LocalDate today) {
        return !today.isAfter(exception.until())
                && stands(exception.screenedPrint(), exception.listedPrint());
    }

    private HitState decided(HitDecided decision) {
        if (!stands(decision.screenedPrint(), decision.listedPrint())) {
            return HitState.CHANGED;
        }
        return switch (decision.verdict()) {
            case TRUE_MATCH -> HitState.TRUE_MATCH;
            case FALSE_POSITIVE -> HitState.FALSE_POSITIVE;
            case UNCLEAR -> HitState.UNCLEAR;
        };
    }

    private boolean stands(String screened, String listed) {
        return finding.screenedPrint().equals(screened) && finding.listedPrint().equals(listed);
    }
}
