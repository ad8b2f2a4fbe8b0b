// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.util.Collection;
import java.util.List;

/// Reads transfers as the record has them.
@FunctionalInterface
public interface TransferLookup {

    /// In the order of `ids`; unknown ones are left out.
    List<Transfer> transfers(Collection<TransferId> ids);
}
