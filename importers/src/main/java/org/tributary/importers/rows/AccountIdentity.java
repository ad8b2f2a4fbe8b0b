// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.Iban;

/// Which account a bank and a number name. An IBAN names its bank itself, and files give it with a
/// bank and without, grouped and not: it stands alone and in one form, so that it is one account in
/// all of them. Any other number belongs to the bank named with it. Stateless.
final class AccountIdentity {

    private AccountIdentity() {}

    static AccountId of(String bank, String number) {
        return Iban.of(number)
                .map(iban -> new AccountId("", iban))
                .orElseGet(() -> new AccountId(bank, number));
    }

    /// Whether a bank is no part of the account's identity, and has to be kept elsewhere.
    static boolean leavesOut(String bank, AccountId id) {
        return !bank.isEmpty() && id.institution().isEmpty();
    }
}
