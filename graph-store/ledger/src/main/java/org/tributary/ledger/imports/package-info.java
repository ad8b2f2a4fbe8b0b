// SPDX-License-Identifier: GPL-3.0-or-later

/// The vocabulary of an import: what became of each row, and the receipt that adds it all up. Start
/// with [org.tributary.ledger.imports.ImportReceipt]. Depends on money, account, transfer and work.
@NullMarked
package org.tributary.ledger.imports;

import org.jspecify.annotations.NullMarked;
