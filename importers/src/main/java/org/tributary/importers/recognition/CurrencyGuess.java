// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.dialect.Guess;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.HeaderUnit;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.profile.CurrencyPlace;
import org.tributary.importers.profile.MoneyRules;
import org.tributary.importers.statement.CurrencyMarks;
import org.tributary.ledger.money.CurrencyCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds the currency of a file without a column for it: in the headers of its amounts, beside the
/// amounts, above the table, in the file's name.
final class CurrencyGuess {

    private static final List<Field> AMOUNTS =
            List.of(
                    Field.AMOUNT,
                    Field.DEBIT,
                    Field.CREDIT,
                    Field.AMOUNT_PAID,
                    Field.AMOUNT_RECEIVED);

    /// What was found.
    ///
    /// @param rules the profile's rules with it
    /// @param fixed the currency of all rows, if there is one, and why
    record Found(MoneyRules rules, Guess<Optional<CurrencyCode>> fixed) {}

    private final Sample sample;
    private final Mapping mapping;
    private final StatementColumns columns;
    private final Surroundings around;

    CurrencyGuess(Sample sample, Mapping mapping, StatementColumns columns, Surroundings around) {
        this.sample = sample;
        this.mapping = mapping;
        this.columns = columns;
        this.around = around;
    }

    Found find(MoneyRules rules) {
        boolean named =
                mapping.has(Field.CURRENCY)
                        || mapping.has(Field.CURRENCY_PAID)
                        || mapping.has(Field.CURRENCY_RECEIVED);
        if (named || rules.fixed().isPresent() || rules.place() == CurrencyPlace.IN_AMOUNT) {
            return new Found(rules, Guess.given(rules.fixed(), "a column or the user names it"));
        }
        Optional<Guess<CurrencyCode>> guess = inHeaders().or(this::beside).or(around::currency);
        if (guess.isPresent()) {
            Guess<CurrencyCode> found = guess.get();
            return new Found(
                    rules.withFixed(found.value()),
                    new Guess<>(Optional.of(found.value()), found.confidence(), found.reason()));
        }
        if (marks().stream().distinct().count() > 1
                && marks().stream().noneMatch(String::isEmpty)) {
            return new Found(
                    rules.withCurrencyInAmounts(),
                    new Guess<>(Optional.empty(), 0.9, "each amount has its currency beside it"));
        }
        return new Found(
                rules,
                new Guess<>(
                        Optional.empty(), 0, "nothing tells the currency; name that of all rows"));
    }

    private Optional<Guess<CurrencyCode>> inHeaders() {
        for (Field field : AMOUNTS) {
            OptionalInt column = mapping.position(field);
            if (column.isPresent() && column.getAsInt() < sample.width()) {
                String header = sample.headers().get(column.getAsInt());
                Optional<CurrencyCode> unit = HeaderUnit.of(header);
                if (unit.isPresent()) {
                    return unit.map(
                            code ->
                                    new Guess<>(
                                            code,
                                            0.9,
                                            "the header '%s' says so".formatted(header.strip())));
                }
            }
        }
        return Optional.empty();
    }

    private List<String> marks() {
        List<String> marks = new ArrayList<>();
        AMOUNTS.forEach(field -> marks.addAll(columns.marks(field)));
        return marks;
    }

    /// One and the same mark beside all amounts.
    private Optional<Guess<CurrencyCode>> beside() {
        List<String> marks = marks().stream().distinct().toList();
        if (marks.size() != 1 || marks.getFirst().isEmpty()) {
            return Optional.empty();
        }
        String mark = marks.getFirst();
        Optional<CurrencyCode> clear = MoneyRules.NONE.beside(mark, Optional.empty());
        if (clear.isPresent()) {
            return clear.map(
                    code -> new Guess<>(code, 0.95, "'%s' stands beside amounts".formatted(mark)));
        }
        boolean yuan = CurrencyMarks.codes(mark).contains("CNY") && isChinese();
        return Optional.of("CNY")
                .filter(code -> yuan)
                .flatMap(MoneyRules.NONE::find)
                .map(
                        code ->
                                new Guess<>(
                                        code,
                                        0.85,
                                        "'%s' stands beside amounts of a file in Chinese"
                                                .formatted(mark)));
    }

    private boolean isChinese() {
        String headers = String.join("", sample.headers());
        boolean kana = headers.matches(".*[\\u3040-\\u30FF].*");
        return !kana && headers.matches(".*\\p{IsHan}.*");
    }
}
