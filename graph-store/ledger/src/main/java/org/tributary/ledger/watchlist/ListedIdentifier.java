// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.watchlist;

/// A number that identifies a listed party.
///
/// @param type what it is, in the list's words: `Passport`, `Digital Currency Address - XBT`
/// @param value the number as the list writes it
/// @param country ISO 3166 code of who gave it, or the list's own words in capitals; empty
///     if it does not tell
public record ListedIdentifier(String type, String value, String country) {}
