// SPDX-License-Identifier: GPL-3.0-or-later

/// The seam for every format that is not plain separated text: a [TableReader] turns a file into
/// rows of cells and gives them to a [TableSink].
@NullMarked
package org.tributary.importers.table;

import org.jspecify.annotations.NullMarked;
