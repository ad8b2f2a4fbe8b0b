// SPDX-License-Identifier: GPL-3.0-or-later

/// The port to the record of a case, its single source of truth. Start with
/// [org.tributary.ledger.casefile.CaseFile]; the implementation lives in the case-file module.
@NullMarked
package org.tributary.ledger.casefile;

import org.jspecify.annotations.NullMarked;
