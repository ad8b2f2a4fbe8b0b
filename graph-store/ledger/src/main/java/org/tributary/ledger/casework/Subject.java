// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import org.tributary.ledger.account.Party;

import java.time.Instant;

/// A party the case is about, marked through one of its accounts.
///
/// @param account ordinal of the account that was marked
/// @param party the holder of that account
/// @param reason why, in the investigator's words, may be empty
/// @param at when it was marked
/// @param author who marked it
public record Subject(int account, Party party, String reason, Instant at, Author author) {}
