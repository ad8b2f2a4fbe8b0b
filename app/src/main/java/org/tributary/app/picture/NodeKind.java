// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

/// What a node stands for; each kind has a shape of its own, so that none is told apart by colour.
public enum NodeKind {
    /// An account: a circle.
    ACCOUNT,
    /// A party: a rounded square.
    PARTY,
    /// A bank or other institution: a hexagon.
    INSTITUTION,
    /// A transaction of a chain, through which amounts balance: a small diamond.
    TRANSACTION,
    /// Several accounts that were not drawn one by one: a stack of circles with their number.
    REST,
    /// A group of accounts shown as one: a stack of circles with their number.
    GROUP
}
