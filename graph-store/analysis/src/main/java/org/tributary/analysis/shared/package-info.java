// SPDX-License-Identifier: GPL-3.0-or-later

/// Whom several accounts deal with in common. Start with
/// [org.tributary.analysis.shared.CommonCounterparties]. Depends on the ledger's flow graph only.
@NullMarked
package org.tributary.analysis.shared;

import org.jspecify.annotations.NullMarked;
