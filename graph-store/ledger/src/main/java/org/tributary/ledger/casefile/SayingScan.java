// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import org.tributary.ledger.transfer.Detail;

import java.util.Map;

/// Sees what rows of transfers say beyond accounts, amounts and time, one by one.
@FunctionalInterface
public interface SayingScan {

    /// @param id the transfer's id
    /// @param reference purpose or reference text, empty if not given
    /// @param details mapped fields beyond the core, empty if none
    void says(long id, String reference, Map<Detail, String> details);
}
