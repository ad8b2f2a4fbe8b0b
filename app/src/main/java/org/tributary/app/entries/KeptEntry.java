// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.entries;

import org.tributary.ledger.imports.EnteredBy;
import org.tributary.ledger.transfer.Transfer;

import java.util.Optional;
import java.util.OptionalLong;

/// An entry by hand as the case keeps it.
///
/// @param number of the import it is
/// @param file the name it is cited by
/// @param standing whether it was neither taken back nor corrected
/// @param by who entered it, when, and where it comes from
/// @param corrects the entry it corrects
/// @param party of whom it speaks, if of anybody
/// @param said what was entered
/// @param transfer what a handover of cash became
public record KeptEntry(
        long number,
        String file,
        boolean standing,
        EnteredBy by,
        OptionalLong corrects,
        OptionalLong party,
        HandEntry said,
        Optional<Transfer> transfer) {}
