// SPDX-License-Identifier: GPL-3.0-or-later

/// The workspace of an open case: explorer, transactions, inspector and case panel, put together
/// and connected with each other. Start with [org.tributary.app.window.workspace.CaseWorkspace].
/// The features know nothing of one another; only this package and the window's wiring know them
/// all.
@NullMarked
package org.tributary.app.window.workspace;

import org.jspecify.annotations.NullMarked;
