// SPDX-License-Identifier: GPL-3.0-or-later

/// The seam between the importers' face and the formats they read: one small interface, and what a
/// file looks like before it is imported. Start with
/// [org.tributary.importers.format.FormatReader]. Depends on profile, mapping and dialect.
@NullMarked
package org.tributary.importers.format;

import org.jspecify.annotations.NullMarked;
