// SPDX-License-Identifier: GPL-3.0-or-later

/// Which transactions of a list are shown, by conditions on its columns. Start with
/// [org.tributary.app.listing.RowFilter]. What the flow graph knows in codes is decided from it,
/// a million rows in a moment; texts have to be read from the record. Knows no screen; may be used
/// from every package of the application.
@NullMarked
package org.tributary.app.listing;

import org.jspecify.annotations.NullMarked;
