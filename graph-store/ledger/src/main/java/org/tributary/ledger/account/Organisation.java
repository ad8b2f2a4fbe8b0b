// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.account;

/// A company, partnership, public body or other organisation.
///
/// @param ordinal number the record gave the party, from 1
/// @param name registered or trading name as the source gives it
public record Organisation(long ordinal, String name) implements Party {}
