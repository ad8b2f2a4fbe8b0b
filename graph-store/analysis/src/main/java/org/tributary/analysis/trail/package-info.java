// SPDX-License-Identifier: GPL-3.0-or-later

/// Trails of money: how one account's money may have come to another. Start with
/// [org.tributary.analysis.trail.TrailSearch]. Depends on the ledger's flow graph only.
@NullMarked
package org.tributary.analysis.trail;

import org.jspecify.annotations.NullMarked;
