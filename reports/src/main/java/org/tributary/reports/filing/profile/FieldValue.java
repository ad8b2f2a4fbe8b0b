// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import org.tributary.reports.filing.Fact;

/// What a report says in one field.
///
/// @param number which subject, account or other part it belongs to, from 1; 0 if there is but one
/// @param text the value as text, or that it is unknown
public record FieldValue(int number, Fact<String> text) {

    static FieldValue only(Fact<String> text) {
        return new FieldValue(0, text);
    }
}
