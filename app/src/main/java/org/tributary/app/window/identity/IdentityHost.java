// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.identity;

import java.util.List;

/// What the window asks of the rest. Called on the screen thread.
public interface IdentityHost {

    /// The user wants to see these accounts in the picture.
    void showAccounts(List<Integer> accounts);

    /// An entry was made in the case.
    void entryMade();

    /// The user wants to read a page of the guide.
    void openGuide(String file);
}
