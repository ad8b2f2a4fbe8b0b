// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.watchlist;

/// What kind of thing a list names.
public enum ListedKind {
    PERSON,
    /// A company, public body, group or any other organisation.
    ORGANISATION,
    VESSEL,
    AIRCRAFT,
    /// A wallet address named by itself, without whom it belongs to.
    WALLET,
    /// The list does not tell.
    UNKNOWN
}
