// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.watchlist;

/// How well a listed name identifies whom it names, as the list says.
public enum NameStrength {
    /// The name the entry is published under.
    PRIMARY,
    /// Also known as, formerly known as: as good as the primary name.
    STRONG,
    /// A nickname or so broad a name that the list itself calls it weak or of low quality
    /// (OFAC: weak a.k.a.; UN: low quality; EU: `strong="false"`).
    WEAK
}
