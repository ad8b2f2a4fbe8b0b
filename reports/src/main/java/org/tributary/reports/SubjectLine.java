// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.casework.Subject;

import java.util.List;

/// A subject with the turnover of the account it was marked through.
///
/// @param subject as marked
/// @param account the marked account
/// @param counterparties number of different accounts it paid or was paid by
/// @param turnover per currency; empty if the account has no transfer
public record SubjectLine(
        Subject subject, Account account, int counterparties, List<Turnover> turnover) {

    public SubjectLine {
        turnover = List.copyOf(turnover);
    }
}
