// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.util.Optional;

/// A row of an import as the record keeps it, whether or not it counts.
///
/// @param transfer what the row says
/// @param countedAs the transfer that counts in its place; empty if the row counts itself
public record StoredRow(Transfer transfer, Optional<TransferId> countedAs) {}
