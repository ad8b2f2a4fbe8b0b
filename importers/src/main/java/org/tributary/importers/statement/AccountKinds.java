// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.statement;

import org.tributary.ledger.account.AccountKind;

/// What kinds of accounts a file's numbers are of.
///
/// @param first of the paying account, or of a statement's own account
/// @param second of the receiving account, or of the counterparty's
public record AccountKinds(AccountKind first, AccountKind second) {

    public static final AccountKinds BANK = new AccountKinds(AccountKind.BANK, AccountKind.BANK);
}
