// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import org.tributary.ledger.transfer.Provenance;
import org.tributary.ledger.transfer.TransferId;

import java.util.Optional;

/// A row that case work cites, and what became of it. Immutable.
///
/// @param id the transfer that was cited
/// @param source the file and line it came from
/// @param today the transfer that counts for that row now: the same; the one it turned out to be a
///     duplicate of; or the same line of the same file imported anew. Empty if its import was taken
///     back and nothing came in its place
public record CitedRow(TransferId id, Provenance source, Optional<TransferId> today) {}
