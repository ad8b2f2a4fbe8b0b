// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.intake;

import org.tributary.casefile.accounts.LegalForm;
import org.tributary.casefile.accounts.PartyTable;
import org.tributary.casefile.store.Marks;
import org.tributary.casefile.store.Sql;
import org.tributary.casefile.transfers.CodeTable;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.AccountMention;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.FileVocabulary.HolderMention;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Gives a file's accounts, currencies and channels their numbers in the record. Only what a stored
/// row mentions gets one. What is new is kept in memory and written together with the import's
/// commit, so that nothing of it is there before. Not thread-safe.
final class RecordVocabulary implements AutoCloseable {

    private static final int UNKNOWN = -1;

    /// The institution of accounts that the record numbers itself.
    private static final String UNNUMBERED = "?";

    private record NewAccount(AccountId id, AccountKind kind) {}

    private record NewCounterparty(int account, int ownAccount, String name, String side) {}

    private final Sql lookUp;
    private final PreparedStatement byId;
    private final boolean noAccountsYet;
    private final int firstOrdinal;
    private final List<NewAccount> newAccounts = new ArrayList<>();
    private final List<NewCounterparty> newCounterparties = new ArrayList<>();
    private final List<CurrencyCode> currencies;
    private final List<String> channels;
    private final int knownCurrencies;
    private final int knownChannels;
    private final Map<CurrencyCode, Integer> currencyCodes = new HashMap<>();
    private final Map<String, Integer> channelCodes = new HashMap<>();
    private final Map<AccountId, Integer> named = new HashMap<>();
    private int[] accountOf = new int[0];
    private int[] currencyOf = new int[0];
    private int[] channelOf = new int[0];

    /// @param sql where the record's accounts are looked up as long as this is open
    RecordVocabulary(Sql sql) {
        lookUp = sql;
        firstOrdinal = Math.toIntExact(Marks.ACCOUNT.next(sql));
        noAccountsYet = firstOrdinal == 0;
        byId = sql.prepare("SELECT ordinal FROM account WHERE institution = ? AND number = ?");
        currencies = new ArrayList<>(CodeTable.currencies(sql));
        channels = new ArrayList<>(CodeTable.channels(sql));
        knownCurrencies = currencies.size();
        knownChannels = channels.size();
        for (int code = 0; code < knownCurrencies; code++) {
            currencyCodes.put(currencies.get(code), code);
        }
        for (int code = 0; code < knownChannels; code++) {
            channelCodes.put(channels.get(code), code);
        }
    }

    /// The ordinal of the account at an index of the file's vocabulary.
    int account(FileVocabulary file, int index) {
        return isKnown(accountOf, index) ? accountOf[index] : accountOf(file, index);
    }

    private int accountOf(FileVocabulary file, int index) {
        accountOf = withRoomFor(accountOf, file.accounts().size());
        return numbered(accountOf, index, i -> ordinal(file, file.accounts().get(i)));
    }

    int currency(FileVocabulary file, int index) {
        return isKnown(currencyOf, index) ? currencyOf[index] : currencyOf(file, index);
    }

    private int currencyOf(FileVocabulary file, int index) {
        currencyOf = withRoomFor(currencyOf, file.currencies().size());
        return numbered(
                currencyOf, index, i -> code(file.currencies().get(i), currencyCodes, currencies));
    }

    int channel(FileVocabulary file, int index) {
        return isKnown(channelOf, index) ? channelOf[index] : channelOf(file, index);
    }

    private int channelOf(FileVocabulary file, int index) {
        channelOf = withRoomFor(channelOf, file.channels().size());
        return numbered(
                channelOf, index, i -> code(file.channels().get(i), channelCodes, channels));
    }

    private static boolean isKnown(int[] numbers, int index) {
        return index < numbers.length && numbers[index] != UNKNOWN;
    }

    private static int[] withRoomFor(int[] numbers, int size) {
        if (size <= numbers.length) {
            return numbers;
        }
        int[] grown = Arrays.copyOf(numbers, Math.max(size, numbers.length * 2));
        Arrays.fill(grown, numbers.length, grown.length, UNKNOWN);
        return grown;
    }

    private static int numbered(int[] numbers, int index, IntUnaryOperator number) {
        if (numbers[index] == UNKNOWN) {
            numbers[index] = number.applyAsInt(index);
        }
        return numbers[index];
    }

    /// The ordinal of an account that a row about a party names.
    int account(AccountId id) {
        if (named.isEmpty()) {
            for (int i = 0; i < newAccounts.size(); i++) {
                named.put(newAccounts.get(i).id(), firstOrdinal + i);
            }
        }
        AccountId own = notTheRecords(id);
        Integer known = named.get(own);
        int ordinal = known == null ? ordinal(own, AccountKind.BANK) : known;
        named.put(own, ordinal);
        return ordinal;
    }

    /// Whether the record knew the account before this import.
    boolean isKnownBefore(int account) {
        return account < firstOrdinal;
    }

    private int ordinal(FileVocabulary file, AccountMention mention) {
        return switch (mention) {
            case AccountMention.Numbered(AccountId id, AccountKind kind) ->
                    ordinal(notTheRecords(id), kind);
            case AccountMention.Counterparty(int of, String name, AccountMention.Side side) ->
                    counterparty(account(file, of), name, name.isEmpty() ? side.name() : "");
        };
    }

    /// What a file calls `?` must not be taken for an account the record numbered.
    private static AccountId notTheRecords(AccountId id) {
        return id.institution().equals(UNNUMBERED) ? new AccountId("(?)", id.number()) : id;
    }

    private int ordinal(AccountId id, AccountKind kind) {
        Integer fromParties = named.get(id);
        if (fromParties != null) {
            return fromParties;
        }
        if (!noAccountsYet) {
            int known = Sql.guarded(() -> known(id));
            if (known != UNKNOWN) {
                return known;
            }
        }
        newAccounts.add(new NewAccount(id, kind));
        return lastOrdinal();
    }

    private int lastOrdinal() {
        return Math.addExact(firstOrdinal, newAccounts.size() - 1);
    }

    private int known(AccountId id) throws SQLException {
        byId.setString(1, id.institution());
        byId.setString(2, id.number());
        try (ResultSet row = byId.executeQuery()) {
            return row.next() ? row.getInt(1) : UNKNOWN;
        }
    }

    private int counterparty(int ownAccount, String name, String side) {
        Optional<Integer> known =
                lookUp.first(
                        "SELECT account FROM counterparty WHERE own_account = ? AND name = ? AND"
                                + " side = ?",
                        row -> row.getInt(1),
                        ownAccount,
                        name,
                        side);
        if (known.isPresent()) {
            return known.get();
        }
        int number = Math.addExact(firstOrdinal, newAccounts.size());
        newAccounts.add(
                new NewAccount(
                        new AccountId(UNNUMBERED, String.valueOf(number)),
                        AccountKind.COUNTERPARTY));
        newCounterparties.add(new NewCounterparty(lastOrdinal(), ownAccount, name, side));
        return number;
    }

    private static <T> int code(T value, Map<T, Integer> codes, List<T> values) {
        Integer known = codes.putIfAbsent(value, values.size());
        if (known == null) {
            values.add(value);
            return values.size() - 1;
        }
        return known;
    }

    /// Currencies by their code in the record, the new ones included.
    List<CurrencyCode> currencies() {
        return currencies;
    }

    /// Writes what is new. Call inside the transaction that makes the import real.
    void save(Sql sql, Optional<FileVocabulary> file, long importId) {
        for (int code = knownCurrencies; code < currencies.size(); code++) {
            CurrencyCode currency = currencies.get(code);
            sql.run(
                    "INSERT INTO currency(code, ticker, exponent, import) VALUES (?,?,?,?)",
                    code,
                    currency.code(),
                    currency.exponent(),
                    importId);
        }
        for (int code = knownChannels; code < channels.size(); code++) {
            sql.run(
                    "INSERT INTO channel(code, word, import) VALUES (?,?,?)",
                    code,
                    channels.get(code),
                    importId);
        }
        saveAccounts(sql, importId);
        saveCounterparties(sql, importId);
        file.ifPresent(words -> saveHolders(sql, words, importId));
    }

    private void saveAccounts(Sql sql, long importId) {
        try (Batch rows =
                new Batch(
                        sql,
                        "INSERT INTO account(ordinal, institution, number, kind, import)"
                                + " VALUES (?,?,?,?,?)")) {
            for (int i = 0; i < newAccounts.size(); i++) {
                AccountId id = newAccounts.get(i).id();
                int ordinal = firstOrdinal + i;
                rows.add(
                        ordinal,
                        id.institution(),
                        id.number(),
                        newAccounts.get(i).kind().name(),
                        importId);
            }
        }
        Marks.ACCOUNT.set(sql, firstOrdinal + (long) newAccounts.size());
    }

    private void saveCounterparties(Sql sql, long importId) {
        try (Batch rows = new Batch(sql, "INSERT INTO counterparty VALUES (?,?,?,?,?)")) {
            for (NewCounterparty one : newCounterparties) {
                rows.add(one.account(), one.ownAccount(), one.name(), one.side(), importId);
            }
        }
    }

    private void saveHolders(Sql sql, FileVocabulary file, long importId) {
        PartyTable parties = new PartyTable(sql);
        long next = Marks.PARTY.next(sql);
        for (HolderMention mention : file.holders()) {
            int account = mention.account() < accountOf.length ? accountOf[mention.account()] : -1;
            if (account == UNKNOWN) {
                continue;
            }
            Optional<Party> known =
                    account >= firstOrdinal
                            ? Optional.empty()
                            : parties.heldBy(account, mention.name());
            if (known.isPresent()) {
                parties.claim(account, known.get().ordinal(), importId);
            } else {
                parties.add(LegalForm.party(next++, mention.name()), account, importId);
            }
        }
        Marks.PARTY.set(sql, next);
    }

    @Override
    public void close() {
        Sql.guarded(
                () -> {
                    byId.close();
                    return true;
                });
    }
}
