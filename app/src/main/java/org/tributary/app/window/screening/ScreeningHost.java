// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import java.util.List;

/// What the screen asks of the rest of the window. Called on the screen thread.
public interface ScreeningHost {

    /// The user wants to see these accounts in the picture.
    void showAccounts(List<Integer> accounts);

    /// An entry was made in the case.
    void entryMade();
}
