// SPDX-License-Identifier: GPL-3.0-or-later

/// What leaves a case on paper: the case report and the sheets it is laid out as. Start with
/// [org.tributary.reports.CaseReportComposer]; [org.tributary.reports.ReportSheets] lays its
/// result out, the workbook package writes it, the export package writes the graph. Depends on the
/// ledger only; the window and the command line depend on it.
@NullMarked
package org.tributary.reports;

import org.jspecify.annotations.NullMarked;
