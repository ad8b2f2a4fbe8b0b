// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import org.tributary.app.entries.EntryPlace;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.Filer;

import java.io.IOException;
import java.util.List;

/// What the window asks of the rest. Called on the screen thread, but for [#filer].
public interface FilingHost {

    /// Who files. Called in the background.
    ///
    /// @throws IOException if it cannot be read
    /// @throws IllegalArgumentException naming a line that says nothing of a filer
    Filer filer() throws IOException;

    /// The user wants to see these transactions.
    void showTransfers(List<TransferId> ids);

    /// The transactions that are selected in the table.
    List<TransferId> selectedTransfers();

    /// The user wants to enter what is missing.
    void openEntry(EntryPlace place);

    /// An entry was made in the case.
    void entryMade();

    /// The user wants to read a page of the guide.
    void openGuide(String file);
}
