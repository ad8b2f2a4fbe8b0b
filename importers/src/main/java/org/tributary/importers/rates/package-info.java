// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the dated exchange rates a case may be given. Start with
/// [org.tributary.importers.rates.RatesFile]. Used by the application only.
@NullMarked
package org.tributary.importers.rates;

import org.jspecify.annotations.NullMarked;
