// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.inspector;

import org.tributary.app.explore.AccountSheet;
import org.tributary.app.explore.FlowSheet;
import org.tributary.app.explore.SelectionSums;
import org.tributary.app.explore.TransferSheet;

/// What the inspector shows.
sealed interface Sheet {

    /// Nothing is selected.
    record Nothing() implements Sheet {}

    /// One account.
    record OneAccount(AccountSheet sheet) implements Sheet {}

    /// The money from one account to another.
    record OneFlow(FlowSheet sheet) implements Sheet {}

    /// One transfer, selected in the table.
    record OneTransfer(TransferSheet sheet) implements Sheet {}

    /// Several things, or stacks of accounts.
    ///
    /// @param accounts number of selected accounts
    /// @param stacked number of accounts in selected stacks
    /// @param flows number of selected arrows
    /// @param sums what went in, out and between, through the picture's filter
    record Several(int accounts, int stacked, int flows, SelectionSums sums) implements Sheet {}
}
