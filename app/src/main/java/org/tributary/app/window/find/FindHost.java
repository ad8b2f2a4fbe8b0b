// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.find;

import java.util.List;

/// What the search asks of the rest of the window. Called on the screen thread.
public interface FindHost {

    /// The user wants to see these accounts in the picture.
    void showAccounts(List<Integer> accounts);

    /// The user wants to see transactions in the picture: both accounts of each, payer first, with
    /// the arrow between them selected.
    void showFlows(List<List<Integer>> ends);
}
