// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers kept for a few of very many places, as searches over the flow graph need them. Start
/// with [org.tributary.analysis.sparse.SparseInts]. Depends on nothing; any search may use it.
@NullMarked
package org.tributary.analysis.sparse;

import org.jspecify.annotations.NullMarked;
