// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import org.tributary.app.window.screening.ScreeningHost;
import org.tributary.app.window.workspace.CaseWorkspace;

import java.util.List;

/// Leads from screening to the rest of an open case.
///
/// @param workspace shows it
record ScreeningLinks(CaseWorkspace workspace) implements ScreeningHost {

    @Override
    public void showAccounts(List<Integer> accounts) {
        workspace.showTab("explorer");
        workspace.show(accounts);
    }

    @Override
    public void entryMade() {
        workspace.entryMade();
    }
}
