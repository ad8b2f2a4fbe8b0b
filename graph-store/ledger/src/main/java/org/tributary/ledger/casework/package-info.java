// SPDX-License-Identifier: GPL-3.0-or-later

/// What investigators write: subjects, notes, exhibits, and the audit trail of who did what. Start
/// with [org.tributary.ledger.casework.CaseEvent].
@NullMarked
package org.tributary.ledger.casework;

import org.jspecify.annotations.NullMarked;
