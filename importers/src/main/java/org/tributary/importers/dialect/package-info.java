// SPDX-License-Identifier: GPL-3.0-or-later

/// How a file writes its rows, numbers and times, and how that is guessed from its first rows, each
/// guess with confidence and reason. Start with [org.tributary.importers.dialect.Dialect]. Depends
/// on values only.
@NullMarked
package org.tributary.importers.dialect;

import org.jspecify.annotations.NullMarked;
