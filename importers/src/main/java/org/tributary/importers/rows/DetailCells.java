// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.MoneyRules;
import org.tributary.importers.value.AmountText;
import org.tributary.importers.value.NumberSigns;
import org.tributary.importers.value.ValueFault;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.transfer.Detail;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Reads the mapped details of a row. A fee, balance or value date that cannot be read is no reason
/// to refuse a transfer: its cell is kept as it stands, as an attribute. Not thread-safe.
final class DetailCells {

    private final FieldColumns columns;
    private final TimeCells times;
    private final AmountText amounts;
    private final MoneyRules money;
    private final Map<Field, Detail> mapped = new EnumMap<>(Field.class);
    private final Map<Detail, String> details = new EnumMap<>(Detail.class);
    private final BitSet unread = new BitSet();

    DetailCells(FieldColumns columns, TimeCells times, NumberSigns signs, MoneyRules money) {
        this.columns = columns;
        this.times = times;
        this.money = money;
        amounts = new AmountText(signs);
        for (Field field : Field.values()) {
            if (columns.has(field)) {
                field.detail().ifPresent(detail -> mapped.put(field, detail));
            }
        }
    }

    /// The row's details as [Detail] writes them.
    ///
    /// @param currency what the row is paid in
    String of(RowCells cells, CurrencyCode currency) {
        unread.clear();
        if (mapped.isEmpty()) {
            return "";
        }
        details.clear();
        mapped.forEach((field, detail) -> take(cells, columns.at(field), detail, currency));
        return Detail.write(details);
    }

    /// Columns of the last row to keep as they stand: details that could not be read, and others.
    BitSet unread() {
        return unread;
    }

    /// Keeps one more column of the last row as it stands; nothing if it is not mapped.
    void keep(int column) {
        if (column != FieldColumns.UNMAPPED) {
            unread.set(column);
        }
    }

    private void take(RowCells cells, int column, Detail detail, CurrencyCode currency) {
        String text = NumberText.plain(cells.text(column));
        if (text.isEmpty()) {
            return;
        }
        Optional<String> value =
                switch (detail) {
                    case VALUE_DATE -> times.isoDate(cells, column);
                    case FEE, BALANCE -> decimal(text, currency);
                    default -> Optional.of(text);
                };
        value.ifPresentOrElse(read -> details.put(detail, read), () -> unread.set(column));
    }

    /// Exact, with at least the currency's own digits; in another currency with its code.
    private Optional<String> decimal(String text, CurrencyCode currency) {
        if (amounts.take(text) != ValueFault.NONE) {
            return Optional.empty();
        }
        Optional<CurrencyCode> own = Optional.of(currency);
        boolean same =
                amounts.currency().isEmpty() || money.beside(amounts.currency(), own).isPresent();
        if (!same && money.beside(amounts.currency(), Optional.empty()).isEmpty()) {
            return Optional.empty();
        }
        CurrencyCode counted =
                same ? currency : money.beside(amounts.currency(), Optional.empty()).orElseThrow();
        return amounts.decimal()
                .map(value -> signed(value))
                .map(value -> exact(value, counted))
                .map(value -> same ? value : value + " " + counted.code());
    }

    /// Balances carry `CR` and `DR` where amounts do.
    private BigDecimal signed(BigDecimal value) {
        return amounts.mark() == AmountText.Mark.DEBIT ? value.negate() : value;
    }

    private static String exact(BigDecimal value, CurrencyCode currency) {
        BigDecimal plain = value.stripTrailingZeros();
        int scale = Math.max(currency.exponent() > 8 ? 0 : currency.exponent(), plain.scale());
        return plain.setScale(scale).toPlainString();
    }
}
