// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.TransferId;

import java.util.Optional;

/// A row of an import that said what a row of an earlier one had said.
///
/// @param line 1-based physical line of the row
/// @param original the transfer it was found to be; empty for a row about a party
/// @param source where the earlier row stands
/// @param key by what the two were found to be the same
public record DuplicateRow(
        long line, Optional<TransferId> original, Provenance source, DuplicateKey key) {}
