// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.retention;

import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseEvent.RetentionEvent.HoldLifted;
import org.tributary.ledger.casework.CaseEvent.RetentionEvent.HoldPlaced;
import org.tributary.ledger.casework.CaseEvent.RetentionEvent.RetentionSet;

import java.time.LocalDate;

/// Places and lifts holds and sets the day a case must be kept until, each an entry of the
/// audit trail.
///
/// @param record the case
public record RetentionDesk(CaseFile record) {

    /// As it stands now.
    public CaseRetention now() {
        return CaseRetention.of(record.read(CaseReader::auditTrail));
    }

    /// @throws IllegalArgumentException if the reason is blank
    /// @throws IllegalStateException if a hold stands already
    public void placeHold(String reason, Author author) {
        refuseBlank(reason);
        if (now().isHeld()) {
            throw new IllegalStateException("a hold stands already");
        }
        append(new HoldPlaced(reason.strip()), author);
    }

    /// @throws IllegalArgumentException if the reason is blank
    /// @throws IllegalStateException if there is no hold
    public void liftHold(String reason, Author author) {
        refuseBlank(reason);
        if (!now().isHeld()) {
            throw new IllegalStateException("no hold stands");
        }
        append(new HoldLifted(reason.strip()), author);
    }

    /// @param rule where the day comes from
    /// @throws IllegalArgumentException if the rule is blank
    public void keepUntil(LocalDate until, String rule, Author author) {
        refuseBlank(rule);
        append(new RetentionSet(until, rule.strip()), author);
    }

    private static void refuseBlank(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a reason is needed");
        }
    }

    private void append(CaseEvent event, Author author) {
        record.write(
                author,
                writer -> {
                    writer.append(event);
                    return event;
                });
    }
}
