// SPDX-License-Identifier: GPL-3.0-or-later

/// Where an account's money can have come from or gone to, in order of time. Start with
/// [org.tributary.analysis.reach.ReachSearch]. Depends on the ledger's flow graph only.
@NullMarked
package org.tributary.analysis.reach;

import org.jspecify.annotations.NullMarked;
