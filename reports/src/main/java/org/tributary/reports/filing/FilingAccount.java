// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import java.time.LocalDate;
import java.util.Set;

/// An account that was used.
///
/// @param number as its institution writes it
/// @param institution where it is kept
/// @param currency code of its currency
/// @param kind what kind of account it is, in the source's words
/// @param opened when it was opened
/// @param closed when it was closed; unknown while it is open or nobody told
/// @param holders keys of the subjects who hold it
public record FilingAccount(
        String number,
        FilingInstitution institution,
        Fact<String> currency,
        Fact<String> kind,
        Fact<LocalDate> opened,
        Fact<LocalDate> closed,
        Set<String> holders) {

    public FilingAccount {
        holders = Set.copyOf(holders);
    }
}
