// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

import org.tributary.ledger.casework.Author;

import java.time.Instant;

/// Who entered something by hand, and where it comes from.
///
/// @param author who entered it
/// @param at when
/// @param source where it comes from, in the investigator's words
public record EnteredBy(Author author, Instant at, String source) {}
