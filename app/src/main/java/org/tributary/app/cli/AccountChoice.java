// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casefile.CaseReader;

import java.util.List;

/// Finds the one account a user means by a key.
final class AccountChoice {

    private AccountChoice() {}

    /// @param key `bank:number`, or the number alone where it is unique
    /// @throws UsageException if no account or more than one is meant
    static Account choose(CaseReader reader, String key) {
        return reader.account(parse(key)).orElseGet(() -> byNumber(reader, key));
    }

    private static AccountId parse(String key) {
        try {
            return AccountId.parse(key);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "'%s' names no account: write bank:number, or the number.".formatted(key));
        }
    }

    private static Account byNumber(CaseReader reader, String number) {
        List<Account> numbered = reader.accountsNumbered(number);
        if (numbered.isEmpty()) {
            throw new UsageException(
                    "There is no account '%s' in this case. Look for it with: find CASE TEXT"
                            .formatted(number));
        }
        if (numbered.size() > 1) {
            throw new UsageException(
                    "'%s' is the number of %d accounts. Write one of: %s"
                            .formatted(
                                    number,
                                    numbered.size(),
                                    String.join(
                                            ", ",
                                            numbered.stream().map(a -> a.id().key()).toList())));
        }
        return numbered.getFirst();
    }
}
