// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casework;

/// What the screen asks of the rest of the window. Called on the screen thread.
public interface CaseworkHost {

    /// An entry was made in the case.
    void entryMade();
}
