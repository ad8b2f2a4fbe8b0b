// SPDX-License-Identifier: GPL-3.0-or-later

/// How long-running work reports its progress and is asked to stop. Start with
/// [org.tributary.ledger.work.Work]; every computation of more than a moment takes one as a
/// parameter. May be used from everywhere and depends on nothing.
@NullMarked
package org.tributary.ledger.work;

import org.jspecify.annotations.NullMarked;
