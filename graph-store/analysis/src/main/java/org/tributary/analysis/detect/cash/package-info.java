// SPDX-License-Identifier: GPL-3.0-or-later

/// Typologies of cash and its like: structuring, funnels, cheques without cover, and the list of
/// what must be reported. Start with [org.tributary.analysis.detect.cash.CashTypologies]. Used by
/// the library only.
@NullMarked
package org.tributary.analysis.detect.cash;

import org.jspecify.annotations.NullMarked;
