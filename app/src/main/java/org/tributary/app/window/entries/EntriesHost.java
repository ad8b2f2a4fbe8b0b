// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

/// What the window of entries asks of the rest. Called on the screen thread.
public interface EntriesHost {

    /// Something was entered or taken back, so that what counts in the case has changed.
    void recordChanged();

    /// Other facts are kept of who files.
    void filerKept();

    /// The user wants to read a page of the guide.
    void openGuide(String file);
}
