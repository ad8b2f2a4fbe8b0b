// SPDX-License-Identifier: GPL-3.0-or-later

/// Lists in plain forms: OpenSanctions' JSON lines, wallet addresses one a line, and the
/// house list everybody can write with a spreadsheet. Used by the face of watchlists.
@NullMarked
package org.tributary.importers.watchlist.plain;

import org.jspecify.annotations.NullMarked;
