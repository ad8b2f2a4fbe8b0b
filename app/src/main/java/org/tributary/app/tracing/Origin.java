// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tracing;

import org.tributary.ledger.transfer.TransferId;

/// Whose money is traced.
public sealed interface Origin {

    /// What one transfer moved.
    record OfTransfer(TransferId id) implements Origin {}

    /// All that leaves an account, or backward all that it received.
    ///
    /// @param ordinal of the account
    record OfAccount(int ordinal) implements Origin {}
}
