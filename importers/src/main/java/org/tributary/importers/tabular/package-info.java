// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes a format out of every reader of tables: recognition, preview and the rows of an import,
/// the same for all of them. Start with [TableFormat].
@NullMarked
package org.tributary.importers.tabular;

import org.jspecify.annotations.NullMarked;
