// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What stands over a report. Immutable.
///
/// @param date day of filing, in the zone of the case
/// @param marks what kind of report it is; corrections may continue an earlier one too
/// @param reference the filer's own number for it
/// @param note a word to the authority, such as the key term of an advisory
/// @param prior earlier reports it follows, the latest first
public record FilingHead(
        LocalDate date,
        Set<FilingMark> marks,
        Fact<String> reference,
        Fact<String> note,
        List<PriorReport> prior) {

    public FilingHead {
        marks = Set.copyOf(marks);
        prior = List.copyOf(prior);
    }
}
