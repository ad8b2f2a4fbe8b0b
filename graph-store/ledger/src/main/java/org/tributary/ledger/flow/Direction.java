// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.flow;

/// Which way money moves, seen from an account.
public enum Direction {
    IN,
    OUT
}
