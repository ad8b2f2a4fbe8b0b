// SPDX-License-Identifier: GPL-3.0-or-later

/// How figures are written for people. Start with [org.tributary.app.words.AmountText]. Knows
/// nothing but the ledger's vocabulary; every screen and command may depend on it.
@NullMarked
package org.tributary.app.words;

import org.jspecify.annotations.NullMarked;
