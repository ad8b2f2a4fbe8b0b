// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

import org.tributary.importers.statement.CurrencyMarks;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a profile says about currencies.
///
/// @param fixed the currency of all rows, where no column holds one
/// @param decimals decimals by currency code, where a source carries others than ISO 4217 gives
///     the currency (AMLworld writes yen with two), or counts in something the program does not
///     know, such as a token
/// @param unit in what amounts are counted
/// @param place where the file names the currency
/// @param words codes by words of this source that are no currency elsewhere, or another
public record MoneyRules(
        Optional<CurrencyCode> fixed,
        Map<String, Integer> decimals,
        AmountUnit unit,
        CurrencyPlace place,
        Map<String, String> words) {

    /// The decimals of everything that is no known currency, as in `decimals.*=18`.
    private static final String ANY = "*";

    public static final MoneyRules NONE = new MoneyRules(Optional.empty(), Map.of());

    public MoneyRules {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
        decimals = Collections.unmodifiableMap(new TreeMap<>(decimals));
        decimals.values().forEach(digits -> new CurrencyCode("any", digits));
    }

    public MoneyRules withWords(Map<String, String> others) {
        return new MoneyRules(fixed, decimals, unit, place, others);
    }

    /// Amounts counted in the currency itself, which is named.
    public MoneyRules(Optional<CurrencyCode> fixed, Map<String, Integer> decimals) {
        this(fixed, decimals, AmountUnit.WHOLE, CurrencyPlace.NAMED, Map.of());
    }

    /// A currency by code or word, in the unit this source counts it in.
    public Optional<CurrencyCode> find(String codeOrWord) {
        return Currencies.shipped()
                .find(words.getOrDefault(codeOrWord.strip(), codeOrWord))
                .map(this::counted)
                .or(() -> declared(codeOrWord.strip().toUpperCase(Locale.ROOT)));
    }

    private Optional<CurrencyCode> declared(String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(decimals.get(code))
                .or(() -> Optional.ofNullable(decimals.get(ANY)))
                .map(digits -> new CurrencyCode(code, digits));
    }

    /// The currency of all rows, in the unit this source counts it in.
    public Optional<CurrencyCode> fixedCounted() {
        return fixed.map(this::counted);
    }

    private CurrencyCode counted(CurrencyCode currency) {
        return currency.withExponent(decimals.getOrDefault(currency.code(), currency.exponent()));
    }

    public MoneyRules withFixed(CurrencyCode currency) {
        return new MoneyRules(Optional.of(currency), decimals, unit, CurrencyPlace.NAMED, words);
    }

    public MoneyRules withDecimals(String code, int digits) {
        Map<String, Integer> changed = new TreeMap<>(decimals);
        changed.put(code, digits);
        return new MoneyRules(fixed, changed, unit, place, words);
    }

    public MoneyRules withUnit(AmountUnit other) {
        return new MoneyRules(fixed, decimals, other, place, words);
    }

    /// With the currency of each amount beside it.
    public MoneyRules withCurrencyInAmounts() {
        return new MoneyRules(Optional.empty(), decimals, unit, CurrencyPlace.IN_AMOUNT, words);
    }

    /// The currency a word or sign beside an amount stands for.
    ///
    /// @param mark such as `CNY`, `£` or `$`
    /// @param named the currency the row or the profile names; decides what a `$` is
    /// @return empty if the mark is unknown, stands for several, or for another than the named one
    public Optional<CurrencyCode> beside(String mark, Optional<CurrencyCode> named) {
        List<String> codes =
                find(mark).map(found -> List.of(found.code())).orElse(CurrencyMarks.codes(mark));
        if (named.isPresent()) {
            return named.filter(currency -> codes.contains(currency.code()));
        }
        return codes.size() == 1 ? find(codes.getFirst()) : Optional.empty();
    }
}
