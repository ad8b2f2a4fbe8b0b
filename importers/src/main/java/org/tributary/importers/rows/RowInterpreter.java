// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.statement.Naming;
import org.tributary.ledger.account.AccountMention.Side;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Turns the cells of a row that names payer and receiver into one row of transfer columns, or into
/// what is wrong with them.
///
/// Whether all problems of a row are found does not depend on their order: every mapped cell is
/// read before the row is judged. Where the profile allows it, one of the two may be known by name
/// alone. Not thread-safe.
final class RowInterpreter implements RowReader {

    /// Fields read here; what else is mapped is kept as an attribute.
    static final Set<Field> USED = used();

    private static Set<Field> used() {
        Set<Field> used = EnumSet.range(Field.FROM_BANK, Field.PRODUCT);
        used.add(Field.DEBIT);
        used.add(Field.CREDIT);
        return used;
    }

    private final FieldColumns columns;
    private final FileVocabulary vocabulary;
    private final boolean byName;
    private final boolean split;
    private final TimeCells times;
    private final AmountCells amounts;
    private final AccountCells payers;
    private final AccountCells receivers;
    private final DetailCells details;
    private final WordCells texts;
    private final CellProblems words;
    private final AttributeText attributes;
    private final List<RowProblem> problems = new ArrayList<>();

    /// @param names unique header of every column of the file
    RowInterpreter(ImportProfile profile, List<String> names, FileVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        columns = new FieldColumns(profile.mapping(), names);
        split = columns.has(Field.DEBIT) && columns.has(Field.CREDIT);
        byName = profile.statement().naming() == Naming.BY_NAME;
        words = new CellProblems(profile.dialect());
        times = new TimeCells(profile, columns, words);
        amounts = new AmountCells(profile, columns, vocabulary, words);
        payers = new AccountCells(vocabulary, profile.statement().kinds().first());
        boolean alike = profile.statement().kinds().first() == profile.statement().kinds().second();
        receivers =
                alike ? payers : new AccountCells(vocabulary, profile.statement().kinds().second());
        details = new DetailCells(columns, times, profile.dialect().numbers(), profile.money());
        texts = new WordCells(columns, vocabulary);
        attributes = new AttributeText(columns.outside(USED), names);
    }

    @Override
    public RowVerdict read(RowCells cells, TransferColumns batch) {
        problems.clear();
        boolean payer = needNumber(cells, Field.FROM_ACCOUNT);
        boolean receiver = needNumber(cells, Field.TO_ACCOUNT);
        if (!problems.isEmpty() && byName && (payer || receiver)) {
            problems.clear();
        }
        long at = times.read(cells, problems);
        int paidColumn = amountColumn(cells, Field.AMOUNT_PAID, Field.AMOUNT_RECEIVED);
        int receivedColumn = amountColumn(cells, Field.AMOUNT_RECEIVED, Field.AMOUNT_PAID);
        int paidIn =
                amounts.currency(
                        cells,
                        Field.CURRENCY_PAID,
                        Field.CURRENCY,
                        Field.CURRENCY_RECEIVED,
                        problems);
        int receivedIn =
                amounts.currency(
                        cells,
                        Field.CURRENCY_RECEIVED,
                        Field.CURRENCY,
                        Field.CURRENCY_PAID,
                        problems);
        long paid = amount(cells, paidColumn, paidIn);
        int paidCurrency = amounts.currency();
        boolean same = paidColumn == receivedColumn && paidIn == receivedIn;
        long received = same ? paid : amount(cells, receivedColumn, receivedIn);
        int receivedCurrency = amounts.currency();
        if (!problems.isEmpty()) {
            return new RowVerdict.Rejected(problems);
        }
        int from = payer ? payers.find(cells, columns.at(Field.FROM_BANK), number(true)) : -1;
        int to = receiver ? receivers.find(cells, columns.at(Field.TO_BANK), number(false)) : -1;
        if (!payer) {
            from = vocabulary.counterparty(to, texts.plain(cells, Field.FROM_NAME), Side.PAYER);
        }
        if (!receiver) {
            to = vocabulary.counterparty(from, texts.plain(cells, Field.TO_NAME), Side.PAYEE);
        }
        int row = batch.add();
        batch.line[row] = cells.line();
        batch.from[row] = from;
        batch.to[row] = to;
        batch.at[row] = at;
        batch.paid[row] = paid;
        batch.paidCurrency[row] = paidCurrency;
        batch.received[row] = received;
        batch.receivedCurrency[row] = receivedCurrency;
        batch.channel[row] = texts.channel(cells);
        batch.reference[row] = texts.text(cells, Field.REFERENCE);
        batch.label[row] = texts.label(cells);
        batch.bankReference[row] = texts.bankReference(cells);
        batch.details[row] = details.of(cells, vocabulary.currencies().get(paidCurrency));
        if (payer && payers.leavesBankOut(from)) {
            details.keep(columns.at(Field.FROM_BANK));
        }
        if (receiver && receivers.leavesBankOut(to)) {
            details.keep(columns.at(Field.TO_BANK));
        }
        batch.attributes[row] = attributes.of(cells, details.unread());
        holder(cells, from, Field.FROM_NAME);
        holder(cells, to, Field.TO_NAME);
        return RowVerdict.ACCEPTED;
    }

    /// Chain exports put the one amount of a row into a column for in or for out, and a zero into
    /// the other.
    private int amountColumn(RowCells cells, Field wanted, Field other) {
        int column = columns.first(wanted, Field.AMOUNT, other);
        if (column != FieldColumns.UNMAPPED || !split) {
            return column;
        }
        int in = columns.at(Field.CREDIT);
        int out = columns.at(Field.DEBIT);
        return in != FieldColumns.UNMAPPED && moves(cells.text(in)) ? in : out;
    }

    private static boolean moves(String amount) {
        return amount.chars().anyMatch(c -> c >= '1' && c <= '9');
    }

    private int number(boolean payer) {
        return columns.at(payer ? Field.FROM_ACCOUNT : Field.TO_ACCOUNT);
    }

    private boolean needNumber(RowCells cells, Field field) {
        int column = columns.at(field);
        boolean there = column != FieldColumns.UNMAPPED && !cells.isBlank(column);
        if (!there) {
            problems.add(words.account(cells.line(), columns.name(column), field.word()));
        }
        return there;
    }

    private long amount(RowCells cells, int column, int currency) {
        if (amounts.read(cells, column, currency, problems) && amounts.isNegative()) {
            RowProblem below =
                    words.negative(cells.line(), columns.name(column), cells.text(column));
            if (!problems.contains(below)) {
                problems.add(below);
            }
        }
        return amounts.minor();
    }

    private void holder(RowCells cells, int account, Field field) {
        String name = texts.text(cells, field);
        if (!name.isEmpty()) {
            vocabulary.holder(account, name);
        }
    }
}
