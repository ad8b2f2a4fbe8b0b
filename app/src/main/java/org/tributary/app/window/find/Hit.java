// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.find;

import org.tributary.app.explore.FoundAccount;
import org.tributary.app.search.SearchAnswer;
import org.tributary.ledger.account.Party;

import java.util.List;
import java.util.stream.Stream;

/// Somebody or something a search found that has accounts.
sealed interface Hit {

    /// Ordinals of its accounts.
    List<Integer> accounts();

    /// An account.
    record OfAccount(FoundAccount found) implements Hit {
        @Override
        public List<Integer> accounts() {
            return List.of(found.account().ordinal());
        }
    }

    /// A party with the accounts of it that were found too.
    record OfParty(Party party, List<Integer> accounts) implements Hit {}

    /// Parties first, for there are fewer of them.
    static List<Hit> of(SearchAnswer answer) {
        Stream<Hit> parties =
                answer.parties().stream()
                        .map(party -> new OfParty(party, accountsOf(party, answer.accounts())));
        return Stream.concat(parties, answer.accounts().stream().map(OfAccount::new)).toList();
    }

    private static List<Integer> accountsOf(Party party, List<FoundAccount> found) {
        return found.stream()
                .map(FoundAccount::account)
                .filter(account -> account.holders().contains(party))
                .map(account -> account.ordinal())
                .toList();
    }
}
