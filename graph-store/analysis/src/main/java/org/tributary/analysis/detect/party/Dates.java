// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.party;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Reads days as parties files tell them. Stateless.
final class Dates {

    private Dates() {}

    /// The day; nothing if none is told or it is no ISO date.
    static Optional<LocalDate> of(String told) {
        try {
            return told.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(told));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
