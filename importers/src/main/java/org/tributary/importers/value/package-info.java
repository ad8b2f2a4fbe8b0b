// SPDX-License-Identifier: GPL-3.0-or-later

/// How the text of one cell becomes a value: exact amounts in minor units, instants. Start with
/// [org.tributary.importers.value.AmountReader] and [org.tributary.importers.value.TimeReader].
/// Depends on nothing of the importers; every other package of them may use it.
@NullMarked
package org.tributary.importers.value;

import org.jspecify.annotations.NullMarked;
