// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.transfer.Transfer;

/// What the case knows of one transfer.
///
/// @param transfer the transfer
/// @param from the paying account
/// @param to the receiving account; may be `from`
public record TransferSheet(Transfer transfer, Account from, Account to) {}
