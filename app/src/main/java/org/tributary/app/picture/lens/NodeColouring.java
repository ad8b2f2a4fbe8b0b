// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.lens;

/// What the colour of a node means.
public enum NodeColouring {
    /// Nothing: all are alike.
    PLAIN,
    /// The part the account plays: it collects, distributes, passes on.
    ROLE,
    /// How much of what passed through stayed, or how much more went out than came in.
    BALANCE,
    /// The institution that keeps the account.
    BANK,
    /// The country of the account, as its number or bank tells.
    COUNTRY,
    /// Accounts of the picture that deal more with each other than with the rest.
    COMMUNITY,
    /// How much risk the holder of the account is thought to carry.
    RISK,
    /// The suspicious cluster the account is a member of, kept or found by the last search.
    CLUSTER
}
