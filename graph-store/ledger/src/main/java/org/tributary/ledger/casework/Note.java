// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import java.time.Instant;

/// A remark in the investigator's words, kept with the case.
///
/// @param id number the record gave it, from 1, never reused
/// @param text not blank
/// @param at when it was written
/// @param author who wrote it
public record Note(long id, String text, Instant at, Author author) {}
