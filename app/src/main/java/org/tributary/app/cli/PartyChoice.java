// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.casefile.CaseReader;

import java.util.List;
import java.util.stream.Collectors;

/// Finds the one party a user means.
final class PartyChoice {

    private static final int MOST = 20;

    private PartyChoice() {}

    /// @param words the number of a party, its name, or the key of an account it alone holds
    /// @return its number
    /// @throws UsageException if no party or more than one is meant
    static long choose(CaseReader reader, String words) {
        if (words.matches("[0-9]{1,18}")) {
            long number = Long.parseLong(words);
            if (isKnown(reader, number)) {
                return number;
            }
        }
        List<Party> named =
                reader.findParties(words, MOST).stream()
                        .filter(party -> party.name().equalsIgnoreCase(words.strip()))
                        .toList();
        if (named.size() == 1) {
            return named.getFirst().ordinal();
        }
        if (named.isEmpty()) {
            return holder(AccountChoice.choose(reader, words), words);
        }
        throw new UsageException(
                "%d parties are called '%s'. Write the number of one: %s"
                        .formatted(named.size(), words, numbers(named)));
    }

    private static boolean isKnown(CaseReader reader, long number) {
        try {
            return !reader.parties(List.of(number)).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static long holder(Account account, String words) {
        if (account.holders().size() == 1) {
            return account.holders().getFirst().ordinal();
        }
        throw new UsageException(
                account.holders().isEmpty()
                        ? "Nobody is known to hold '%s'. Enter who does with: add --name NAME --account %s"
                                .formatted(words, words)
                        : "'%s' has %d holders. Write the number of one: %s"
                                .formatted(
                                        words,
                                        account.holders().size(),
                                        numbers(account.holders())));
    }

    private static String numbers(List<Party> parties) {
        return parties.stream()
                .map(party -> party.ordinal() + " (" + party.name() + ")")
                .collect(Collectors.joining(", "));
    }
}
