// SPDX-License-Identifier: GPL-3.0-or-later

/// The workbook of a case: gathers from the whole program what it tells, has it written, and holds
/// one against the record. Start with [org.tributary.app.workbook.CaseWorkbook]. The command line
/// and the window may depend on it.
@NullMarked
package org.tributary.app.workbook;

import org.jspecify.annotations.NullMarked;
