// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

/// The transfers of one import: their ids are given in one go.
///
/// @param first id of the first
/// @param end id after the last
public record TransferRange(long first, long end) {}
