// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import java.util.Optional;
import java.util.OptionalInt;

/// Where a fact goes in a form and what the form allows there.
///
/// @param field whose value goes here
/// @param path of the element, column or heading in the form: `Party[8]/PartyName/RawPartyFullName`
/// @param need whether the form can do without
/// @param characters most characters the form takes, counted in UTF-16 units, so that a value fits
///     whichever way a reader counts
public record Slot(FilingField field, String path, Need need, OptionalInt characters) {

    /// Whether a form can do without a fact.
    public sealed interface Need {

        /// It cannot.
        record Required() implements Need {}

        /// It must be told or be said to be unknown.
        ///
        /// @param sign the element or word that says so
        record OrUnknown(String sign) implements Need {}

        /// It can.
        record Optional() implements Need {}
    }

    /// The last step of the path: the name of the element.
    public String element() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The element or word that says the fact is unknown, if the form has one.
    public Optional<String> unknownSign() {
        return need instanceof Need.OrUnknown(String sign) ? Optional.of(sign) : Optional.empty();
    }
}
