// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.casework.Subject;

import java.util.List;
import java.util.Optional;

/// A subject with the turnover of the account it was marked through, and the risk of its customer.
///
/// @param subject as marked
/// @param account the marked account
/// @param counterparties number of different accounts it paid or was paid by
/// @param turnover per currency; empty if the account has no transfer
/// @param rating of the account's customer; empty if nothing is known of it
public record SubjectLine(
        Subject subject,
        Account account,
        int counterparties,
        List<Turnover> turnover,
        Optional<SubjectRating> rating) {

    public SubjectLine {
        turnover = List.copyOf(turnover);
    }
}
