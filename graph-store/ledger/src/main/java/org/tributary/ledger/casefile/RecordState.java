// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import org.tributary.ledger.flow.LedgerDigest;

/// What the record's counted transfers amount to; projections are held against it.
///
/// @param generation grows by one with every change to what counts
/// @param accounts number of account ordinals given so far
/// @param digest count, sums and order-free digest of the counted transfers
public record RecordState(long generation, int accounts, LedgerDigest digest) {}
