// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

/// What a word does in a name.
public enum TokenRole {
    /// Identifies: given name, family name, the word a company is known by.
    NAME,
    /// One letter that stands for a name.
    INITIAL,
    /// A number, an ordinal or a Roman numeral.
    NUMBER,
    /// A country or region in an organisation's name.
    PLACE,
    /// Joins parts and identifies nobody: `al`, `bin`, `de`, `the`.
    PARTICLE,
    /// A form of address, rank or office.
    TITLE
}
