// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.ledger.account.CountryNames;
import org.tributary.ledger.casefile.AccountScan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What can be told of an account from its identity alone: the institution that keeps it, and its
/// country. Immutable and thread-safe.
///
/// The country is that of a valid IBAN (ISO 13616), else the fifth and sixth letter of an
/// institution that has the form of a BIC (ISO 9362); anything else is unknown, the empty code.
public final class AccountTraits {

    private final int[] bank;
    private final List<String> banks;
    private final int[] country;
    private final List<String> countries;

    private AccountTraits(int[] bank, List<String> banks, int[] country, List<String> countries) {
        this.bank = bank;
        this.banks = List.copyOf(banks);
        this.country = country;
        this.countries = List.copyOf(countries);
    }

    /// Learns the traits of all accounts.
    ///
    /// @param accounts number of ordinals
    /// @param walk shows every account to a scan
    public static AccountTraits of(int accounts, Consumer<AccountScan> walk) {
        int[] bank = new int[accounts];
        int[] country = new int[accounts];
        List<String> banks = new ArrayList<>();
        List<String> countries = new ArrayList<>();
        Map<String, Integer> bankCodes = new HashMap<>();
        Map<String, Integer> countryCodes = new HashMap<>();
        code("", bankCodes, banks);
        code("", countryCodes, countries);
        CountryNames names = new CountryNames();
        walk.accept(
                (ordinal, institution, number, kind) -> {
                    if (ordinal < accounts) {
                        bank[ordinal] = code(institution, bankCodes, banks);
                        country[ordinal] =
                                code(
                                        names.ofAccount(institution, number).orElse(""),
                                        countryCodes,
                                        countries);
                    }
                });
        return new AccountTraits(bank, banks, country, countries);
    }

    private static int code(String word, Map<String, Integer> codes, List<String> words) {
        return codes.computeIfAbsent(
                word,
                w -> {
                    words.add(w);
                    return words.size() - 1;
                });
    }

    /// The institution that keeps an account; empty if no source names one.
    public String bank(int account) {
        return account < bank.length ? banks.get(bank[account]) : "";
    }

    /// The ISO 3166 code of an account's country; empty if it is unknown.
    public String country(int account) {
        return account < country.length ? countries.get(country[account]) : "";
    }

    /// The countries of all accounts, the empty code among them if any is unknown.
    public List<String> countries() {
        return countries.stream().sorted().toList();
    }
}
