// SPDX-License-Identifier: GPL-3.0-or-later

/// What the quick way of reading separated values is made of: cells found eight bytes at a time,
/// and amounts, times and repeated texts read from bytes without making objects. Nothing here
/// judges a row: whatever is not plainly right is left to the reading that explains itself.
@NullMarked
package org.tributary.importers.csv.bytes;

import org.jspecify.annotations.NullMarked;
