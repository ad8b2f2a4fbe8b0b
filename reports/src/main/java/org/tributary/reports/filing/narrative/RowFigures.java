// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.narrative;

import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FiledTransfer.FiledParty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Figures of some transfers, as words to fill into sentences.
final class RowFigures {

    private final List<FiledTransfer> rows;
    private final SentencePatterns patterns;

    RowFigures(List<FiledTransfer> rows, SentencePatterns patterns) {
        this.rows = List.copyOf(rows);
        this.patterns = patterns;
    }

    List<TransferId> ids() {
        return rows.stream().map(FiledTransfer::id).toList();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// `count`, `sum`, `span`, `first`, `last`, `payers`, `payees`, `accounts`, and of a single
    /// currency `smallest` and `largest`. None of no rows.
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        if (rows.isEmpty()) {
            return values;
        }
        LocalDate first = day(Comparisons.FIRST);
        LocalDate last = day(Comparisons.LAST);
        values.put("count", Integer.toString(rows.size()));
        values.put("sum", sum());
        values.put("first", patterns.day(first));
        values.put("last", patterns.day(last));
        values.put(
                "span",
                SentencePatterns.fill(
                                patterns.get(first.equals(last) ? "span.day" : "span.days"), values)
                        .orElse(""));
        values.put("payers", Long.toString(distinct(t -> account(t.from()))));
        values.put("payees", Long.toString(distinct(t -> account(t.to()))));
        values.put("accounts", Long.toString(accounts()));
        extremes(values);
        return values;
    }

    private void extremes(Map<String, String> values) {
        if (distinct(t -> t.paid().currency().code()) == 1) {
            List<Money> sorted = rows.stream().map(FiledTransfer::paid).sorted().toList();
            values.put("smallest", amount(sorted.getFirst()));
            values.put("largest", amount(sorted.getLast()));
        }
    }

    private enum Comparisons {
        FIRST,
        LAST
    }

    private LocalDate day(Comparisons which) {
        List<LocalDate> days = rows.stream().map(t -> t.at().toLocalDate()).sorted().toList();
        return switch (which) {
            case FIRST -> days.getFirst();
            case LAST -> days.getLast();
        };
    }

    /// Sums apart per currency: `12.00 EUR and 5.00 USD`.
    private String sum() {
        Map<String, Money> sums = new TreeMap<>();
        rows.forEach(t -> sums.merge(t.paid().currency().code(), t.paid(), Money::plus));
        List<String> amounts = new ArrayList<>();
        sums.values().forEach(m -> amounts.add(amount(m)));
        return patterns.list(amounts);
    }

    /// `12,345.60 USD`, in every language alike.
    static String amount(Money money) {
        return String.format(
                        Locale.ROOT, "%,." + money.currency().exponent() + "f", money.decimal())
                + " "
                + money.currency().code();
    }

    private static Object account(FiledParty party) {
        return List.of(party.institution(), party.account());
    }

    private <T> long distinct(Function<FiledTransfer, T> value) {
        return rows.stream().map(value).distinct().count();
    }

    private long accounts() {
        return rows.stream()
                .flatMap(t -> List.of(account(t.from()), account(t.to())).stream())
                .distinct()
                .count();
    }
}
