// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.questions;

import org.tributary.ledger.account.Account;

import java.util.List;
import java.util.Map;

/// What there is to say to a question about accounts.
///
/// @param asked what was asked
/// @param found what was found, the best first
/// @param total how much was found, also what was left out of `found`
/// @param complete whether everything was looked at; false if a search gave up among too much
/// @param accounts every account named in it, by ordinal
public record Answer(
        Asked asked,
        List<Found> found,
        long total,
        boolean complete,
        Map<Integer, Account> accounts) {
    public Answer {
        found = List.copyOf(found);
        accounts = Map.copyOf(accounts);
    }
}
