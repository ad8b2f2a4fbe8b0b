// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import org.tributary.ledger.transfer.TransferId;

import java.util.List;
import java.util.Set;

/// What the page of fund tracing asks of the rest of the window. Called on the screen thread.
public interface TracingHost {

    /// The user wants to see these flows in the picture, each given by its two accounts.
    void showFlows(List<List<Integer>> ends);

    /// The user wants to know about a transaction.
    void openTransfer(TransferId transfer);

    /// Ordinals of the accounts marked as subjects.
    Set<Integer> subjects();

    /// An entry was made in the case.
    void entryMade();

    /// The user wants to read a page of the guide.
    void openGuide(String file);
}
