// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.watchlist;

/// One name of a listed party.
///
/// @param text the whole name in the list's own spelling and script, given names and family
///     name in the order and with the marks the list prints (`AL-ZAWAHIRI, Ayman`)
/// @param strength how well it identifies the party
public record ListedName(String text, NameStrength strength) {}
