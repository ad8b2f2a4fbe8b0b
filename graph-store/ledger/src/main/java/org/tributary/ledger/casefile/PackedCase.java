// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

/// What a packed case holds, told by the last entry of its audit trail.
///
/// @param sequence number of that entry
/// @param head its hash, which follows from all entries before
/// @param bytes length of all files that were packed, before packing
public record PackedCase(long sequence, String head, long bytes) {}
