// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import java.time.Instant;

/// One line of the audit trail.
///
/// @param sequence position from 1; the order of the trail, whatever the clocks said
/// @param at what the clock said
/// @param author who
/// @param event what
/// @param hash SHA-256 over the previous hash and this entry, lower-case hexadecimal
public record AuditEntry(long sequence, Instant at, Author author, CaseEvent event, String hash) {}
