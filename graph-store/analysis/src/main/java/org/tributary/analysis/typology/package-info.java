// SPDX-License-Identifier: GPL-3.0-or-later

/// The cards of the typology library: what a typology is, where its definition comes from, what
/// regulators call it, and small ledgers drawn as text on which it must fire or stay silent. The
/// guide shows the same cards, and tests run the same vectors. Start with
/// [org.tributary.analysis.typology.Typology]. Depends on facts and the ledger.
@NullMarked
package org.tributary.analysis.typology;

import org.jspecify.annotations.NullMarked;
