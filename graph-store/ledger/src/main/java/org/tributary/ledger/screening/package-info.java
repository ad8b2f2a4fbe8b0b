// SPDX-License-Identifier: GPL-3.0-or-later

/// What screening found and how it is told: hits, their parts, verdicts. Words that the
/// record keeps and that screens, reports and the command line speak. Start with
/// [org.tributary.ledger.screening.HitFinding]; a hit with what became of it is
/// [org.tributary.ledger.casework.ScreeningHit].
@NullMarked
package org.tributary.ledger.screening;

import org.jspecify.annotations.NullMarked;
