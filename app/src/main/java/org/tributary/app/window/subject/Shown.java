// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import org.tributary.app.subject.MoneySheet;
import org.tributary.ledger.account.Account;

import java.util.Map;

/// What is shown of one currency, with the accounts that are named in it.
///
/// @param code of the currency
/// @param money what was counted
/// @param accounts named accounts by ordinal
record Shown(String code, MoneySheet money, Map<Integer, Account> accounts) {}
