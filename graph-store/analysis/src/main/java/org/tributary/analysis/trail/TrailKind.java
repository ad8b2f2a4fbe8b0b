// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

/// What makes one transfer the next step of a trail. Each kind asks for more than the one before.
public enum TrailKind {
    /// It leaves the account the last one reached, whenever that was: who is connected with whom.
    HOPS,
    /// It also comes after the last one, within the maximum gap: how money could have travelled.
    TIME,
    /// It also moves about the same amount in the same currency: how this money seems to have
    /// travelled.
    MONEY
}
