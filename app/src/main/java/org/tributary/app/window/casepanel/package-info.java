// SPDX-License-Identifier: GPL-3.0-or-later

/// The case panel: sources, subjects, exhibits, notes and the audit trail, and the entries an
/// investigator makes there. Start with [org.tributary.app.window.casepanel.CasePanel]; what
/// it needs of the rest of the window it asks of
/// [org.tributary.app.window.casepanel.CasePanelHost].
@NullMarked
package org.tributary.app.window.casepanel;

import org.jspecify.annotations.NullMarked;
