// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.AccountMention;
import org.tributary.ledger.money.CurrencyCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The accounts, currencies and channels met while reading one file, each with a small index, so
/// that rows travel as numbers.
///
/// Indexes are dense from 0 in order of first mention and only ever grow. Not thread-safe: one
/// reader owns it.
public final class FileVocabulary {

    /// A row's word that an account is held by somebody of that name.
    ///
    /// @param account index of the account in this vocabulary
    /// @param name the name as the row gives it
    public record HolderMention(int account, String name) {}

    private final AccountMentions accounts = new AccountMentions();
    private final Map<CurrencyCode, Integer> currencyIndex = new HashMap<>();
    private final List<CurrencyCode> currencies = new ArrayList<>();
    private final Map<String, Integer> channelIndex = new HashMap<>();
    private final List<String> channels = new ArrayList<>();
    private final Set<HolderMention> holders = new LinkedHashSet<>();

    /// A bank account.
    public int account(AccountId id) {
        return account(id, AccountKind.BANK);
    }

    public int account(AccountId id, AccountKind kind) {
        return accounts.of(new AccountMention.Numbered(id, kind));
    }

    /// The account whose bank and number stand in an array of bytes: ASCII, without blanks or
    /// control characters around them, the bank empty if there is none.
    public int account(
            AccountKind kind, byte[] text, int bank, int bankEnd, int number, int numberEnd) {
        if (number >= numberEnd) {
            throw new IllegalArgumentException("an account needs a number");
        }
        return accounts.of(kind, text, bank, bankEnd, number, numberEnd);
    }

    /// The other side of a row of `of`'s statement that gives no number for it. A name is also
    /// noted as the holder's.
    ///
    /// @param of index of the account the statement is of
    /// @param name as the row gives it, blank if it gives none
    public int counterparty(int of, String name, AccountMention.Side side) {
        String stripped = name.strip();
        AccountMention.Side told = stripped.isEmpty() ? side : AccountMention.Side.PAYEE;
        int index = accounts.of(new AccountMention.Counterparty(of, stripped, told));
        holder(index, stripped);
        return index;
    }

    public int currency(CurrencyCode currency) {
        return indexOf(currency, currencyIndex, currencies);
    }

    /// @param channel the source's word for how money moved, may be empty
    public int channel(String channel) {
        return indexOf(channel, channelIndex, channels);
    }

    /// Notes that a row names the holder of an account; blank names are no mention.
    public void holder(int account, String name) {
        if (!name.isBlank()) {
            holders.add(new HolderMention(account, name.strip()));
        }
    }

    private static <T> int indexOf(T value, Map<T, Integer> index, List<T> values) {
        Integer known = index.get(value);
        if (known != null) {
            return known;
        }
        index.put(value, values.size());
        values.add(value);
        return values.size() - 1;
    }

    /// A live, unmodifiable view by index. Mentions are made anew each time one is asked for.
    public List<AccountMention> accounts() {
        return accounts;
    }

    /// A live, unmodifiable view by index.
    public List<CurrencyCode> currencies() {
        return Collections.unmodifiableList(currencies);
    }

    /// A live, unmodifiable view by index.
    public List<String> channels() {
        return Collections.unmodifiableList(channels);
    }

    /// A live, unmodifiable view in order of first mention.
    public Set<HolderMention> holders() {
        return Collections.unmodifiableSet(holders);
    }
}
