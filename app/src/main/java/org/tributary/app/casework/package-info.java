// SPDX-License-Identifier: GPL-3.0-or-later
/// The work on a case, without a screen. [org.tributary.app.casework.ProgressDesk] moves it from
/// open to filed, [org.tributary.app.casework.CaseChecklist] says what is left before it may be
/// filed, and [org.tributary.app.casework.PriorReports] looks for earlier cases about the same
/// subjects.
@NullMarked
package org.tributary.app.casework;

import org.jspecify.annotations.NullMarked;
