// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import org.tributary.app.window.entries.EntriesHost;
import org.tributary.app.window.workspace.CaseWorkspace;

/// Leads from entries by hand to the rest of an open case.
///
/// @param workspace shows it
/// @param changed told when what counts in the record has changed
/// @param filer told when other facts are kept of who files
record EntriesLinks(CaseWorkspace workspace, Runnable changed, Runnable filer)
        implements EntriesHost {

    @Override
    public void recordChanged() {
        changed.run();
    }

    @Override
    public void filerKept() {
        filer.run();
    }

    @Override
    public void openGuide(String file) {
        workspace.links().openGuide(file);
    }
}
