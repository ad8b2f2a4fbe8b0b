// SPDX-License-Identifier: GPL-3.0-or-later

/// Finding transfers by amount, time and the accounts they touch, without a look into the record.
/// Start with [org.tributary.analysis.search.TransferSearch]. Depends on the ledger's flow graph
/// only.
@NullMarked
package org.tributary.analysis.search;

import org.jspecify.annotations.NullMarked;
