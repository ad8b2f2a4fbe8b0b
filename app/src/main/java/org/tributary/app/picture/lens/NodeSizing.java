// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.lens;

/// What the size of a node means.
public enum NodeSizing {
    /// Money through the account, in and out, of the whole case.
    MONEY,
    /// The difference between what came in and what went out, of the whole case.
    BALANCE,
    /// How many transfers the account has in the whole case.
    COUNT,
    /// Nothing: all are alike.
    EQUAL
}
