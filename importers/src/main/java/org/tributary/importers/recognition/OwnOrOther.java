// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.dialect.Guess;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.HeaderWords;
import org.tributary.importers.mapping.MappedColumn;
import org.tributary.importers.mapping.Reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Settles whose an account or a bank is that a statement calls by a word for either: the account's
/// own, which is the same in every row and stands before the counterparty, or the counterparty's.
final class OwnOrOther {

    private final Sample sample;
    private final HeaderWords words;

    OwnOrOther(Sample sample, HeaderWords words) {
        this.sample = sample;
        this.words = words;
    }

    Map<Field, Guess<MappedColumn>> settle(Map<Field, Guess<MappedColumn>> found) {
        account(found);
        bank(found);
        names(found);
        return found;
    }

    /// `Konto` beside a counterparty's name is the counterparty's; so is one whose number changes
    /// from row to row, or is left out in some.
    private void account(Map<Field, Guess<MappedColumn>> found) {
        Guess<MappedColumn> own = found.get(Field.OWN_ACCOUNT);
        if (own == null || found.containsKey(Field.COUNTERPARTY_ACCOUNT) || !isEither(own)) {
            return;
        }
        int column = own.value().position();
        Optional<Integer> name =
                Optional.ofNullable(found.get(Field.COUNTERPARTY_NAME))
                        .map(guess -> guess.value().position());
        boolean beside = name.filter(position -> position == column - 1).isPresent();
        boolean after = name.filter(position -> position < column).isPresent();
        ColumnValues values = sample.column(column);
        long distinct = values.distinct();
        long filled = values.filled().size();
        boolean varies =
                (distinct > 2 && distinct * 2 > filled) || (distinct > 1 && distinct == filled);
        boolean changes = distinct > 1 || filled < values.all().size();
        boolean single = values.all().size() == 1;
        boolean foreign = isOfAnother(values);
        if (!beside && !varies && !foreign && !(after && (changes || single))) {
            return;
        }
        found.remove(Field.OWN_ACCOUNT);
        found.put(
                Field.COUNTERPARTY_ACCOUNT,
                new Guess<>(
                        own.value(),
                        beside || changes ? 0.7 : 0.6,
                        changes
                                ? "it changes from row to row"
                                : foreign
                                        ? "a line above the table names another account"
                                        : "it stands after the name of the counterparty"));
    }

    /// A line above the table names the account, and this column never has it.
    private boolean isOfAnother(ColumnValues values) {
        String told = new Surroundings(sample.above(), "").own().value().number();
        return !told.isEmpty()
                && values.filled().stream().map(OwnOrOther::bare).noneMatch(bare(told)::equals);
    }

    private static String bare(String number) {
        return number.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// A payee beside a payer is the counterparty only of what was paid.
    private void names(Map<Field, Guess<MappedColumn>> found) {
        Guess<MappedColumn> name = found.get(Field.COUNTERPARTY_NAME);
        if (name == null
                || !found.containsKey(Field.FROM_NAME)
                || found.containsKey(Field.TO_NAME)) {
            return;
        }
        String header = sample.headers().get(name.value().position());
        boolean payee =
                words.candidates(header, Reading.TWO_SIDED).stream()
                        .anyMatch(word -> word.field() == Field.TO_NAME);
        if (payee) {
            found.remove(Field.COUNTERPARTY_NAME);
            found.put(Field.TO_NAME, name);
        }
    }

    private boolean isEither(Guess<MappedColumn> own) {
        String header = sample.headers().get(own.value().position());
        return header.strip().toLowerCase(Locale.ROOT).equals("iban")
                || words.candidates(header, Reading.ONE_SIDED).stream()
                        .anyMatch(word -> word.field() == Field.COUNTERPARTY_ACCOUNT);
    }

    /// A bank beside the counterparty's account, or one that is not the same in all rows, is the
    /// counterparty's.
    private void bank(Map<Field, Guess<MappedColumn>> found) {
        Guess<MappedColumn> bank = found.get(Field.OWN_BANK);
        if (bank == null) {
            return;
        }
        int column = bank.value().position();
        ColumnValues values = sample.column(column);
        boolean constant = values.distinct() == 1 && values.filled().size() == values.all().size();
        boolean beside = stands(found, Field.COUNTERPARTY_ACCOUNT, column);
        boolean ours = stands(found, Field.OWN_ACCOUNT, column);
        if (constant && (ours || !beside) && (ours || values.all().size() > 1)) {
            return;
        }
        found.remove(Field.OWN_BANK);
        if (beside || found.containsKey(Field.COUNTERPARTY_ACCOUNT)) {
            found.putIfAbsent(
                    Field.COUNTERPARTY_BANK,
                    new Guess<>(bank.value(), 0.7, "it goes with the counterparty's account"));
        }
    }

    private static boolean stands(Map<Field, Guess<MappedColumn>> found, Field field, int column) {
        Guess<MappedColumn> account = found.get(field);
        return account != null
                && List.of(column - 1, column + 1).contains(account.value().position());
    }
}
