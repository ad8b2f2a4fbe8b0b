// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

/// What the workspace asks of the window around it. Called on the screen thread.
public interface CaseWorkspaceHost {

    /// The user wants to bring files into the case.
    void importWanted();

    /// The user wants to read the receipt of an import.
    void openReceipt(long importId);
}
