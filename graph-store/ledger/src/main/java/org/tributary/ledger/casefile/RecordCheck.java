// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import java.util.List;

/// The outcome of verifying a record.
///
/// @param checks every check made, in the order made
public record RecordCheck(List<Check> checks) {

    /// One check.
    ///
    /// @param id stable short name, such as `row-hash-chain`
    /// @param ok whether it held
    /// @param sentence what was compared and found, with counts
    public record Check(String id, boolean ok, String sentence) {}

    public RecordCheck {
        checks = List.copyOf(checks);
    }

    public boolean ok() {
        return checks.stream().allMatch(Check::ok);
    }
}
