// SPDX-License-Identifier: GPL-3.0-or-later

/// From the cells of a row to a transfer, a problem or a reason to skip it: the same way for every
/// format. Start with [org.tributary.importers.rows.RowJudge]; a reader of a format fills
/// [org.tributary.importers.rows.RowCells]. Depends on profile and value.
@NullMarked
package org.tributary.importers.rows;

import org.jspecify.annotations.NullMarked;
