// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import org.tributary.reports.filing.FilingReport;

import java.util.List;
import java.util.function.Function;

/// A fact a report may hold, under the name profiles and screens use for it.
///
/// @param key such as `subject.last-name`; the part before the dot says whose fact it is
/// @param label in words: `last name`
/// @param values what a report says: one value for each part that could have the fact, unknown
///     where it does not; none where the fact makes no sense, such as a company's birth date
public record FilingField(
        String key, String label, Function<FilingReport, List<FieldValue>> values) {

    public FilingField {
        if (!key.matches("[a-z-]+\\.[a-z-]+")) {
            throw new IllegalArgumentException("'%s' is no key of a field".formatted(key));
        }
    }

    /// Whose fact it is: `subject`.
    public String owner() {
        return key.substring(0, key.indexOf('.'));
    }

    /// Where a value stands, in words: `subject 2`.
    public String place(FieldValue value) {
        return value.number() == 0 ? owner() : owner() + " " + value.number();
    }
}
