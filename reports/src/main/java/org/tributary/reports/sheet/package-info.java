// SPDX-License-Identifier: GPL-3.0-or-later

/// Sheets without a spreadsheet library: what stands in which column, as values. Start with
/// [org.tributary.reports.sheet.SheetModel]. Rows are pulled one by one, so that a sheet of
/// millions of rows costs no memory. Knows money and nothing else of the ledger.
@NullMarked
package org.tributary.reports.sheet;

import org.jspecify.annotations.NullMarked;
