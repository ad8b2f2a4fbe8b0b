// SPDX-License-Identifier: GPL-3.0-or-later

/// What becomes of alerts when detectors run again: which are new, which have grown, which were
/// decided before. See [org.tributary.analysis.realert.ReAlert]. Depends on the ledger only.
@NullMarked
package org.tributary.analysis.realert;

import org.jspecify.annotations.NullMarked;
