// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.account;

/// A natural person.
///
/// @param ordinal number the record gave the party, from 1
/// @param name full name as the source gives it
public record Person(long ordinal, String name) implements Party {}
