// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something to be done in a case. Immutable.
///
/// @param number from 1, never given again
/// @param text what is to be done, in the investigator's words
/// @param assignee name of an investigator; empty for nobody
/// @param due the day by which
/// @param done whether it is done
/// @param history what was said of it, oldest first
public record CaseTask(
        int number,
        String text,
        String assignee,
        Optional<LocalDate> due,
        boolean done,
        List<AuditEntry> history) {

    public CaseTask {
        history = List.copyOf(history);
    }

    /// Whether its day has passed and it is not done.
    public boolean isLate(LocalDate today) {
        return !done && due.filter(today::isAfter).isPresent();
    }
}
