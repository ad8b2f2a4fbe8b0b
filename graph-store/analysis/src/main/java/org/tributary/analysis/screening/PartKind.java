// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

/// The parts a match is told by.
public enum PartKind {
    /// A word of the name.
    WORD,
    /// A letter that stands for a name.
    INITIAL,
    /// The order of the words.
    ORDER,
    /// How rare the agreeing words are.
    RARITY,
    /// The legal form.
    LEGAL_FORM,
    NUMBER,
    PLACE,
    /// The first letters of the other name.
    ACRONYM,
    /// Person, organisation or ship.
    KIND,
    /// How good the list calls the name.
    STRENGTH,
    BIRTH,
    COUNTRY,
    IDENTIFIER,
    ADDRESS
}
