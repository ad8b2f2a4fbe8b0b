// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.ledger.alert.RatingLevel;

import java.util.Optional;

/// How much risk accounts are thought to carry.
@FunctionalInterface
public interface AccountRisk {

    /// Nobody is rated.
    AccountRisk NONE = account -> Optional.empty();

    /// The level that counts for the holder of an account; empty if it is not rated.
    Optional<RatingLevel> level(int account);
}
