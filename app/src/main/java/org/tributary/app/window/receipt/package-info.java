// SPDX-License-Identifier: GPL-3.0-or-later

/// The receipt of an import as a page: what file, how it was read, that its rows add up, its
/// control totals, and every problem. Start with
/// [org.tributary.app.window.receipt.ReceiptPage]; what is copied and saved is made by its text.
/// Depends on the ledger's receipt only; where the problems come from, the caller says.
@NullMarked
package org.tributary.app.window.receipt;

import org.jspecify.annotations.NullMarked;
