// SPDX-License-Identifier: GPL-3.0-or-later

/// What leaves the case: the workbook, with what will be in it and what is doubtful about it, the
/// graph for other tools, and the check of the whole case. Start with
/// [org.tributary.app.window.report.ReportScreen]. Composing, writing and checking are done
/// elsewhere, by whoever gives the screen its [org.tributary.app.window.report.ReportActions].
@NullMarked
package org.tributary.app.window.report;

import org.jspecify.annotations.NullMarked;
