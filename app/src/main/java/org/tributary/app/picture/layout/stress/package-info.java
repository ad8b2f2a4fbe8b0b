// SPDX-License-Identifier: GPL-3.0-or-later

/// The machinery of the overview: distances on paper as near as may be to the number of hops.
///
/// Start at [org.tributary.app.picture.layout.stress.SparseStress]; it begins where
/// [org.tributary.app.picture.layout.stress.PivotScaling] leaves off. Only the layouts above use
/// it.
@NullMarked
package org.tributary.app.picture.layout.stress;

import org.jspecify.annotations.NullMarked;
