// SPDX-License-Identifier: GPL-3.0-or-later

/// One movement of money as one source row says it, and the way back to that row. Start with
/// [org.tributary.ledger.transfer.Transfer]; bulk paths use
/// [org.tributary.ledger.transfer.TransferColumns]. Depends on money and account.
@NullMarked
package org.tributary.ledger.transfer;

import org.jspecify.annotations.NullMarked;
