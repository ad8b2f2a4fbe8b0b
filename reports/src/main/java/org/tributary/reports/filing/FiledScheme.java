// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import org.tributary.ledger.transfer.TransferId;

import java.util.List;
import java.util.Set;

/// A typology that was found in the case, and accepted as part of the report.
///
/// @param key of the typology, such as `fan-out`
/// @param name as people call it
/// @param subject account it is about, as the transfers name it
/// @param reason why it is unusual, in a sentence
/// @param rows the transfers it rests on
/// @param codes codes of forms its card suggests, by the name of the form
public record FiledScheme(
        String key,
        String name,
        String subject,
        String reason,
        List<TransferId> rows,
        Set<String> codes) {

    public FiledScheme {
        rows = List.copyOf(rows);
        codes = Set.copyOf(codes);
    }
}
