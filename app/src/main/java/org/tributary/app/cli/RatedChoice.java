// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.rating.CaseRatings;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds the customers a user means: one account of each.
final class RatedChoice {

    private static final int MANY = 1_000;

    private RatedChoice() {}

    /// @param parties names or account keys; none for the highest
    /// @param top how many of the highest; 0 for all
    /// @throws UsageException if a name means nobody or several
    static List<Integer> of(CaseFile record, CaseRatings ratings, List<String> parties, int top) {
        if (parties.isEmpty()) {
            return ratings.computed().ranked().stream()
                    .limit(top == 0 ? Long.MAX_VALUE : top)
                    .toList();
        }
        return record.read(
                reader -> parties.stream().map(text -> choose(reader, ratings, text)).toList());
    }

    private static int choose(CaseReader reader, CaseRatings ratings, String text) {
        Map<Long, Account> held = new LinkedHashMap<>();
        for (Account account : reader.findAccounts(text, MANY)) {
            long party = ratings.computed().party(account.ordinal());
            boolean named =
                    account.holders().stream()
                            .filter(holder -> holder.ordinal() == party)
                            .map(Party::name)
                            .anyMatch(name -> name.strip().equalsIgnoreCase(text.strip()));
            if (named) {
                held.putIfAbsent(party, account);
            }
        }
        if (held.size() > 1) {
            throw new UsageException(
                    "'%s' is the name of %d parties. Write an account of the one you mean: %s"
                            .formatted(
                                    text,
                                    held.size(),
                                    String.join(
                                            ", ",
                                            held.values().stream()
                                                    .map(account -> account.id().key())
                                                    .toList())));
        }
        return held.isEmpty() ? account(reader, text) : held.values().iterator().next().ordinal();
    }

    private static int account(CaseReader reader, String text) {
        try {
            return AccountChoice.choose(reader, text).ordinal();
        } catch (UsageException e) {
            throw new UsageException(
                    "There is no party and no account '%s' in this case. Look for it with: find CASE %s"
                            .formatted(text, text.toLowerCase(Locale.ROOT)));
        }
    }
}
