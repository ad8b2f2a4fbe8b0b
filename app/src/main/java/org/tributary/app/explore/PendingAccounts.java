// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.AccountMention;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.Person;
import org.tributary.ledger.transfer.FileVocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The accounts of a file on its way into the record. Immutable.
///
/// assumption: holders are shown as persons until the record, which knows legal forms, has them.
final class PendingAccounts {

    private final List<AccountMention> mentions;
    private final Map<Integer, List<Party>> holders;

    private PendingAccounts(List<AccountMention> mentions, Map<Integer, List<Party>> holders) {
        this.mentions = mentions;
        this.holders = holders;
    }

    /// @param mentioned index in the vocabulary by ordinal
    /// @param count how many ordinals were given
    static PendingAccounts of(FileVocabulary words, int[] mentioned, int count) {
        List<AccountMention> mentions = new ArrayList<>(count);
        Map<Integer, Integer> ordinals = new HashMap<>();
        for (int ordinal = 0; ordinal < count; ordinal++) {
            mentions.add(words.accounts().get(mentioned[ordinal]));
            ordinals.put(mentioned[ordinal], ordinal);
        }
        Map<Integer, List<Party>> holders = new HashMap<>();
        long party = 1;
        for (FileVocabulary.HolderMention mention : words.holders()) {
            Integer ordinal = ordinals.get(mention.account());
            if (ordinal != null) {
                holders.computeIfAbsent(ordinal, o -> new ArrayList<>())
                        .add(new Person(party++, mention.name()));
            }
        }
        return new PendingAccounts(mentions, holders);
    }

    Account account(int ordinal) {
        List<Party> known = holders.getOrDefault(ordinal, List.of());
        return switch (mentions.get(ordinal)) {
            case AccountMention.Numbered(AccountId id, AccountKind kind) ->
                    new Account(ordinal, id, kind, known);
            case AccountMention.Counterparty _ ->
                    new Account(
                            ordinal,
                            new AccountId("?", String.valueOf(ordinal)),
                            AccountKind.COUNTERPARTY,
                            known);
        };
    }

    /// Accounts that contain `text` in key or holder's name, those that begin with it first.
    List<Account> find(String text, int limit) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Account> beginning = new ArrayList<>();
        List<Account> containing = new ArrayList<>();
        for (int ordinal = 0; ordinal < mentions.size() && beginning.size() < limit; ordinal++) {
            int best = place(ordinal, wanted);
            if (best == 0) {
                beginning.add(account(ordinal));
            } else if (best > 0 && containing.size() < limit) {
                containing.add(account(ordinal));
            }
        }
        beginning.addAll(containing);
        return List.copyOf(beginning.subList(0, Math.min(limit, beginning.size())));
    }

    /// Where the text is found first in one of the account's words, negative if in none.
    private int place(int ordinal, String wanted) {
        int best = at(mentions.get(ordinal).key(), wanted);
        if (mentions.get(ordinal) instanceof AccountMention.Numbered(AccountId id, AccountKind _)) {
            best = earlier(best, at(id.number(), wanted));
        }
        for (Party holder : holders.getOrDefault(ordinal, List.of())) {
            best = earlier(best, at(holder.name(), wanted));
        }
        return best;
    }

    private static int at(String words, String wanted) {
        return words.toLowerCase(Locale.ROOT).indexOf(wanted);
    }

    private static int earlier(int one, int other) {
        return one < 0 ? other : other < 0 ? one : Math.min(one, other);
    }
}
