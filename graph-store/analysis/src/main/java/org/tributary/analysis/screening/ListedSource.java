// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.ledger.watchlist.ListedParty;

/// A listed party and the list it stands on.
///
/// @param list which list, as its edition says: `ofac-sdn`
/// @param party the entry
public record ListedSource(String list, ListedParty party) {}
