// SPDX-License-Identifier: GPL-3.0-or-later

/// Files to transfers. Start with [org.tributary.importers.Importers], the face the application
/// uses; [org.tributary.importers.DryRun] reads without a record. Behind it, each depending only
/// on those named after it: csv (the reader), rows (cells to transfers), format (the seam),
/// profile, statement, mapping, dialect, value. May be used by the application, and uses the
/// vocabulary of the ledger.
@NullMarked
package org.tributary.importers;

import org.jspecify.annotations.NullMarked;
