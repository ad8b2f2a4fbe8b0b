// SPDX-License-Identifier: GPL-3.0-or-later

/// What detectors look at: the flow graph of a case, with what amounts are worth beside a common
/// yardstick and what rows and parties files say beyond amount and time, as codes without texts.
/// Start with [org.tributary.analysis.facts.CaseLedger]. Depends on the ledger only.
@NullMarked
package org.tributary.analysis.facts;

import org.jspecify.annotations.NullMarked;
