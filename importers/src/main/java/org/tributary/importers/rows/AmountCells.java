// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.AmountUnit;
import org.tributary.importers.profile.CurrencyPlace;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.MoneyRules;
import org.tributary.importers.value.AmountReader;
import org.tributary.importers.value.AmountText;
import org.tributary.importers.value.ValueFault;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.transfer.FileVocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads amounts with their currency: plain ones without making objects, those with a currency,
/// brackets or letters beside them by taking them apart.
///
/// An amount of a currency with many decimals that outgrows 64 bits in its finest unit is counted
/// in the finest one it fits exactly. Not thread-safe: the last amount is kept here.
final class AmountCells {

    /// No currency is known; the amount is not read, because how many decimals it may have is
    /// unknown.
    static final int UNKNOWN = -1;

    /// The currency stands beside the amount.
    static final int BESIDE = -2;

    /// Currencies of so many decimals are counted in coarser units where they must.
    private static final int FINE = 9;

    private static final int[] COARSER = {15, 12, 9, 8, 6, 4, 2, 0};

    private final FieldColumns columns;
    private final FileVocabulary vocabulary;
    private final CellProblems words;
    private final MoneyRules money;
    private final CurrencyCells currencies;
    private final AmountReader plain;
    private final AmountText text;
    private long minor;
    private int currency;
    private boolean negative;
    private AmountText.Mark mark = AmountText.Mark.NONE;

    AmountCells(
            ImportProfile profile,
            FieldColumns columns,
            FileVocabulary vocabulary,
            CellProblems words) {
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.words = words;
        money = profile.money();
        currencies = new CurrencyCells(money, vocabulary);
        plain = new AmountReader(profile.dialect().numbers());
        text = new AmountText(profile.dialect().numbers());
    }

    /// The row's currency: index in the vocabulary, [#BESIDE], or [#UNKNOWN] with a problem added.
    int currency(
            RowCells cells, Field wanted, Field second, Field third, List<RowProblem> problems) {
        int column = columns.first(wanted, second, third);
        Optional<CurrencyCode> fixed = money.fixedCounted();
        if (column == FieldColumns.UNMAPPED && money.place() == CurrencyPlace.IN_AMOUNT) {
            return BESIDE;
        }
        if (column == FieldColumns.UNMAPPED || (cells.isBlank(column) && fixed.isPresent())) {
            return fixed.map(vocabulary::currency)
                    .orElseGet(() -> unknownCurrency(cells, column, problems));
        }
        int known = currencies.find(cells, column);
        return known >= 0 ? known : unknownCurrency(cells, column, problems);
    }

    private int unknownCurrency(RowCells cells, int column, List<RowProblem> problems) {
        String raw = column == FieldColumns.UNMAPPED ? "" : cells.text(column);
        once(words.currency(cells.line(), columns.name(column), raw), problems);
        return UNKNOWN;
    }

    private static void once(RowProblem problem, List<RowProblem> problems) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /// Reads a cell; afterwards [#minor], [#currency], [#isNegative] and [#mark] tell the amount.
    ///
    /// @param named what [#currency] returned
    /// @return whether it was read; if not, a problem was added unless the currency is unknown
    boolean read(RowCells cells, int column, int named, List<RowProblem> problems) {
        negative = false;
        mark = AmountText.Mark.NONE;
        currency = named;
        minor = 0;
        if (named == UNKNOWN) {
            return false;
        }
        if (column == FieldColumns.UNMAPPED) {
            fault(cells, column, ValueFault.EMPTY, problems);
            return false;
        }
        if (named >= 0 && money.unit() == AmountUnit.WHOLE) {
            int from = cells.from(column);
            int to = Math.max(from, cells.to(column));
            int exponent = vocabulary.currencies().get(named).exponent();
            ValueFault fault = plain.read(cells.chars(), from, to, exponent);
            if (fault == ValueFault.NONE || fault == ValueFault.NEGATIVE) {
                negative = fault == ValueFault.NEGATIVE;
                minor = Math.abs(plain.minor());
                return true;
            }
        }
        return takeApart(cells, column, named, problems);
    }

    private boolean takeApart(RowCells cells, int column, int named, List<RowProblem> problems) {
        ValueFault fault = text.take(cells.stripped(column));
        if (fault != ValueFault.NONE) {
            fault(cells, column, fault, problems);
            return false;
        }
        Optional<CurrencyCode> code = code(named);
        if (code.isEmpty()) {
            String raw = cells.text(column);
            once(words.currencyBeside(cells.line(), columns.name(column), raw), problems);
            return false;
        }
        negative = text.isNegative();
        mark = text.mark();
        ValueFault read = count(code.get());
        if (read != ValueFault.NONE) {
            currency = vocabulary.currency(code.get());
            fault(cells, column, read, problems);
            return false;
        }
        return true;
    }

    private Optional<CurrencyCode> code(int named) {
        Optional<CurrencyCode> row =
                named >= 0 ? Optional.of(vocabulary.currencies().get(named)) : Optional.empty();
        if (text.currency().isEmpty()) {
            return row;
        }
        return money.beside(text.currency(), row);
    }

    private ValueFault count(CurrencyCode code) {
        if (money.unit() == AmountUnit.MINOR) {
            return countMinor(code);
        }
        ValueFault fault = text.read(code.exponent());
        CurrencyCode unit = code;
        for (int i = 0; fault == ValueFault.TOO_LARGE && i < COARSER.length; i++) {
            if (code.exponent() >= FINE && COARSER[i] < code.exponent()) {
                unit = code.withExponent(COARSER[i]);
                fault = text.read(unit.exponent());
            }
        }
        minor = text.minor();
        currency = vocabulary.currency(unit);
        return fault;
    }

    /// A number of minor units is a whole number; one with decimals would need rounding.
    private ValueFault countMinor(CurrencyCode code) {
        BigDecimal units = text.decimal().orElse(BigDecimal.ZERO).abs();
        for (int exponent = code.exponent(); exponent >= 0; exponent--) {
            BigDecimal counted = units.movePointLeft(code.exponent() - exponent);
            if (counted.stripTrailingZeros().scale() > 0) {
                return exponent == code.exponent()
                        ? ValueFault.NEEDS_ROUNDING
                        : ValueFault.TOO_LARGE;
            }
            if (counted.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
                minor = counted.longValueExact();
                currency = vocabulary.currency(code.withExponent(exponent));
                return ValueFault.NONE;
            }
        }
        return ValueFault.TOO_LARGE;
    }

    private void fault(RowCells cells, int column, ValueFault fault, List<RowProblem> problems) {
        String raw = column == FieldColumns.UNMAPPED ? "" : cells.text(column);
        String name = columns.name(column);
        RowProblem problem =
                currency >= 0
                        ? words.amount(
                                cells.line(),
                                name,
                                raw,
                                fault,
                                vocabulary.currencies().get(currency))
                        : words.amount(cells.line(), name, raw, fault);
        once(problem, problems);
    }

    /// The amount last read in minor units, without its sign.
    long minor() {
        return minor;
    }

    /// Index of its currency in the vocabulary.
    int currency() {
        return currency;
    }

    boolean isNegative() {
        return negative;
    }

    AmountText.Mark mark() {
        return mark;
    }
}
