// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.value.AmountReader;
import org.tributary.importers.value.TimeReader;
import org.tributary.importers.value.ValueFault;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Turns the cells of a row into one row of transfer columns, or into what is wrong with them.
///
/// Whether all problems of a row are found does not depend on their order: every mapped cell is
/// read before the row is judged. Not thread-safe.
final class RowInterpreter {

    private static final int UNMAPPED = -1;

    private final ImportProfile profile;
    private final List<String> names;
    private final FileVocabulary vocabulary;
    private final Map<Field, Integer> position = new EnumMap<>(Field.class);
    private final AmountReader amounts;
    private final TimeReader times;
    private final CellProblems words;
    private final AttributeText attributes;
    private final CurrencyCells currencies;
    private final Optional<CurrencyCode> fixed;
    private final TextIndex banks = new TextIndex();
    private final TextIndex accounts = new TextIndex();
    private final TextIndex channels = new TextIndex();
    private final TextIndex labels = new TextIndex();
    private final List<String> labelTexts = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    /// @param names unique header of every column of the file
    RowInterpreter(ImportProfile profile, List<String> names, FileVocabulary vocabulary) {
        this.profile = profile;
        this.names = names;
        this.vocabulary = vocabulary;
        for (Field field : Field.values()) {
            position.put(field, profile.mapping().position(field).orElse(UNMAPPED));
        }
        amounts = new AmountReader(profile.dialect().numbers());
        times = new TimeReader(profile.dialect().time(), profile.zone());
        words = new CellProblems(profile.dialect());
        fixed = profile.money().fixedCounted();
        currencies = new CurrencyCells(profile.money(), vocabulary);
        int[] unmapped =
                IntStream.range(0, names.size()).filter(i -> !position.containsValue(i)).toArray();
        attributes = new AttributeText(unmapped, names);
    }

    /// Reads a row as wide as the header into `batch`, which is not full.
    ///
    /// @return its problems; if there are any, nothing was added
    List<RowProblem> read(RowCells cells, TransferColumns batch) {
        problems.clear();
        needNumber(cells, Field.FROM_ACCOUNT);
        needNumber(cells, Field.TO_ACCOUNT);
        long at = time(cells);
        int paidColumn = first(Field.AMOUNT_PAID, Field.AMOUNT, Field.AMOUNT_RECEIVED);
        int receivedColumn = first(Field.AMOUNT_RECEIVED, Field.AMOUNT, Field.AMOUNT_PAID);
        int paidCurrency =
                currency(cells, Field.CURRENCY_PAID, Field.CURRENCY, Field.CURRENCY_RECEIVED);
        int receivedCurrency =
                currency(cells, Field.CURRENCY_RECEIVED, Field.CURRENCY, Field.CURRENCY_PAID);
        long paid = amount(cells, paidColumn, paidCurrency);
        boolean same = paidColumn == receivedColumn && paidCurrency == receivedCurrency;
        long received = same ? paid : amount(cells, receivedColumn, receivedCurrency);
        if (!problems.isEmpty()) {
            return List.copyOf(problems);
        }
        int from = account(cells, Field.FROM_BANK, Field.FROM_ACCOUNT);
        int to = account(cells, Field.TO_BANK, Field.TO_ACCOUNT);
        int row = batch.add();
        batch.line[row] = cells.line();
        batch.from[row] = from;
        batch.to[row] = to;
        batch.at[row] = at;
        batch.paid[row] = paid;
        batch.paidCurrency[row] = paidCurrency;
        batch.received[row] = received;
        batch.receivedCurrency[row] = receivedCurrency;
        batch.channel[row] = channel(cells);
        batch.reference[row] = text(cells, Field.REFERENCE);
        batch.label[row] = label(cells);
        batch.attributes[row] = attributes.of(cells);
        holder(cells, from, Field.FROM_NAME);
        holder(cells, to, Field.TO_NAME);
        return List.of();
    }

    private int column(Field field) {
        return position.getOrDefault(field, UNMAPPED);
    }

    private int first(Field wanted, Field second, Field third) {
        int column = column(wanted);
        if (column == UNMAPPED) {
            column = column(second);
        }
        return column == UNMAPPED ? column(third) : column;
    }

    private String name(int column) {
        return column == UNMAPPED ? "" : names.get(column);
    }

    private void needNumber(RowCells cells, Field field) {
        int column = column(field);
        if (column == UNMAPPED || cells.isBlank(column)) {
            problems.add(words.account(cells.line(), name(column), field.word()));
        }
    }

    /// Asked for rows without problems only, so that the vocabulary holds no account in vain.
    private int account(RowCells cells, Field bankField, Field numberField) {
        int numberColumn = column(numberField);
        int bankColumn = column(bankField);
        int bank = bankColumn == UNMAPPED ? UNMAPPED : bank(cells, bankColumn);
        char[] chars = cells.chars();
        int from = cells.from(numberColumn);
        int to = cells.to(numberColumn);
        int known = accounts.find(bank, chars, from, to);
        if (known >= 0) {
            return known;
        }
        String institution = bankColumn == UNMAPPED ? "" : cells.stripped(bankColumn);
        AccountId id = new AccountId(institution, cells.stripped(numberColumn));
        return accounts.put(bank, chars, from, to, vocabulary.account(id));
    }

    private int bank(RowCells cells, int column) {
        int from = cells.from(column);
        int to = Math.max(from, cells.to(column));
        int known = banks.find(0, cells.chars(), from, to);
        return known >= 0 ? known : banks.put(0, cells.chars(), from, to, banks.size());
    }

    private long time(RowCells cells) {
        int column = column(Field.TIME);
        ValueFault fault =
                column == UNMAPPED
                        ? ValueFault.EMPTY
                        : times.read(
                                cells.chars(),
                                cells.from(column),
                                Math.max(cells.from(column), cells.to(column)));
        if (fault != ValueFault.NONE) {
            String raw = column == UNMAPPED ? "" : cells.text(column);
            problems.add(
                    words.time(cells.line(), name(column), raw, fault, profile.zone().getId()));
        }
        return times.millis();
    }

    private int currency(RowCells cells, Field wanted, Field second, Field third) {
        int column = first(wanted, second, third);
        if (column == UNMAPPED || (cells.isBlank(column) && fixed.isPresent())) {
            return fixed.map(vocabulary::currency).orElseGet(() -> unknownCurrency(cells, column));
        }
        int known = currencies.find(cells, column);
        return known >= 0 ? known : unknownCurrency(cells, column);
    }

    private int unknownCurrency(RowCells cells, int column) {
        String raw = column == UNMAPPED ? "" : cells.text(column);
        RowProblem problem = words.currency(cells.line(), name(column), raw);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
        return UNMAPPED;
    }

    /// An amount in an unknown currency is not read: how many decimals it may have is unknown.
    private long amount(RowCells cells, int column, int currency) {
        if (currency == UNMAPPED) {
            return 0;
        }
        CurrencyCode code = vocabulary.currencies().get(currency);
        ValueFault fault =
                column == UNMAPPED
                        ? ValueFault.EMPTY
                        : amounts.read(
                                cells.chars(),
                                cells.from(column),
                                Math.max(cells.from(column), cells.to(column)),
                                code.exponent());
        if (fault != ValueFault.NONE) {
            String raw = column == UNMAPPED ? "" : cells.text(column);
            RowProblem problem = words.amount(cells.line(), name(column), raw, fault, code);
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
        return amounts.minor();
    }

    private int channel(RowCells cells) {
        int column = column(Field.CHANNEL);
        if (column == UNMAPPED || cells.isBlank(column)) {
            return vocabulary.channel("");
        }
        int from = cells.from(column);
        int to = cells.to(column);
        int known = channels.find(0, cells.chars(), from, to);
        return known >= 0
                ? known
                : channels.put(
                        0, cells.chars(), from, to, vocabulary.channel(cells.stripped(column)));
    }

    private String label(RowCells cells) {
        int column = column(Field.LABEL);
        if (column == UNMAPPED || cells.isBlank(column)) {
            return "";
        }
        int from = cells.from(column);
        int to = cells.to(column);
        int known = labels.find(0, cells.chars(), from, to);
        if (known < 0) {
            known = labels.put(0, cells.chars(), from, to, labelTexts.size());
            labelTexts.add(cells.stripped(column));
        }
        return labelTexts.get(known);
    }

    private String text(RowCells cells, Field field) {
        int column = column(field);
        return column == UNMAPPED || cells.isBlank(column) ? "" : cells.stripped(column);
    }

    private void holder(RowCells cells, int account, Field field) {
        String name = text(cells, field);
        if (!name.isEmpty()) {
            vocabulary.holder(account, name);
        }
    }
}
