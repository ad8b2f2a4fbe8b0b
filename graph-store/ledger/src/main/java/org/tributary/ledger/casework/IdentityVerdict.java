// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

/// What an investigator says of two who may be one.
public enum IdentityVerdict {
    SAME,
    DIFFERENT,
    /// Nothing any more: an earlier verdict is taken back.
    OPEN
}
