// SPDX-License-Identifier: GPL-3.0-or-later

/// The lists of the UN Security Council, the European Union and the United Kingdom. Each
/// class reads one of them and says which version of its format. Used by the face of
/// watchlists.
@NullMarked
package org.tributary.importers.watchlist.authority;

import org.jspecify.annotations.NullMarked;
