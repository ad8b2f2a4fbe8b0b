// SPDX-License-Identifier: GPL-3.0-or-later

/// The only home of Apache POI in reports: writes sheets as an Excel workbook and holds a workbook
/// against the record. Start with [org.tributary.reports.workbook.WorkbookWriter].
@NullMarked
package org.tributary.reports.workbook;

import org.jspecify.annotations.NullMarked;
