// SPDX-License-Identifier: GPL-3.0-or-later

/// The lists of the US Office of Foreign Assets Control in all forms it publishes: the
/// headerless CSV files, SDN.XML, SDN_ADVANCED.XML and SDN_ENHANCED.XML, and the
/// consolidated list in each. Start with [org.tributary.importers.watchlist.ofac.SdnCsv].
/// Used by the face of watchlists.
@NullMarked
package org.tributary.importers.watchlist.ofac;

import org.jspecify.annotations.NullMarked;
