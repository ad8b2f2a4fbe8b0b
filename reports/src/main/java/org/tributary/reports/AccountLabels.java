// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.casefile.CaseReader;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Keys and holders' names of accounts, asked for in batches and remembered up to a limit. Valid
/// as long as the reader it was made with; not thread-safe.
public final class AccountLabels {

    private static final int REMEMBERED = 50_000;

    private final CaseReader reader;
    private final Map<Integer, Account> known = new LinkedHashMap<>();

    public AccountLabels(CaseReader reader) {
        this.reader = reader;
    }

    /// Fetches accounts that will be asked for next, in one question.
    public void fetch(Collection<Integer> ordinals) {
        if (known.size() + ordinals.size() > REMEMBERED) {
            known.clear();
        }
        var missing = ordinals.stream().filter(o -> !known.containsKey(o)).distinct().toList();
        reader.accounts(missing).forEach(account -> known.put(account.ordinal(), account));
    }

    public Account account(int ordinal) {
        return known.computeIfAbsent(ordinal, reader::account);
    }

    /// `bank:number`.
    public String key(int ordinal) {
        return account(ordinal).id().key();
    }

    /// Names of all known holders, empty if none has a name.
    public String holders(int ordinal) {
        return holders(account(ordinal));
    }

    static String holders(Account account) {
        return account.holders().stream()
                .map(Party::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining("; "));
    }
}
