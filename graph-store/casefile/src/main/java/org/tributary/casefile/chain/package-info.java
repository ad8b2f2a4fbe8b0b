// SPDX-License-Identifier: GPL-3.0-or-later
/// Hashes that make damage visible. Start with [org.tributary.casefile.chain.EntryHash]. Depends on
/// nothing.
@NullMarked
package org.tributary.casefile.chain;

import org.jspecify.annotations.NullMarked;
