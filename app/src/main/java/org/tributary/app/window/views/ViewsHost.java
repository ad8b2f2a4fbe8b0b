// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import org.tributary.app.explore.Selection;
import org.tributary.ledger.flow.FlowGraph;

import java.util.List;

/// What the views ask of the rest of the window. Called on the screen thread.
public interface ViewsHost {

    /// Brings a tab to the front; the picture's is `explorer`.
    void openTab(String id);

    /// The user selected this, which is in the picture.
    void select(Selection selection);

    /// The user wants to see these accounts in the picture.
    void showAccounts(List<Integer> accounts);

    /// The user wants to see these transactions in the table.
    ///
    /// @param positions positions in `graph`, in order of time
    void listTransfers(FlowGraph graph, int[] positions);
}
