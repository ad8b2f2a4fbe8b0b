// SPDX-License-Identifier: GPL-3.0-or-later

/// Which column of a file means what for a transfer, and how that is guessed from the headers.
/// Start with [org.tributary.importers.mapping.Mapping]. Depends on dialect for its guesses.
@NullMarked
package org.tributary.importers.mapping;

import org.jspecify.annotations.NullMarked;
