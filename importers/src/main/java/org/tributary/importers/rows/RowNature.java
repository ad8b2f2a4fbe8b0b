// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rows;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.ImportProfile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Says of a row that cannot be read as a transfer whether it is none by its nature: a total, a
/// ruled line, a footer the profile knows, a note without time and amount. A row that reads as a
/// transfer never comes here. Not thread-safe.
final class RowNature {

    /// How totals begin, in lower case.
    private static final List<String> TOTALS =
            List.of(
                    "total",
                    "subtotal",
                    "grand total",
                    "sub-total",
                    "sum",
                    "summe",
                    "gesamt",
                    "zwischensumme",
                    "totaal",
                    "totale",
                    "totales",
                    "suma",
                    "somme",
                    "jumlah",
                    "celkem",
                    "součet",
                    "összesen",
                    "合计",
                    "总计",
                    "小计",
                    "共计",
                    "累计",
                    "人民币合计");

    /// Signs a ruled line is drawn with.
    private static final String RULES = "-=_*~#—–─ .+|";

    private final ImportProfile profile;
    private final FieldColumns columns;
    private final TimeCells times;

    RowNature(ImportProfile profile, List<String> names) {
        this.profile = profile;
        columns = new FieldColumns(profile.mapping(), names);
        times = new TimeCells(profile, columns, new CellProblems(profile.dialect()));
    }

    /// Why the row is no transfer by its nature; empty if it may be meant as one.
    Optional<String> of(RowCells cells) {
        String first = firstText(cells);
        for (String footer : profile.statement().footers()) {
            if (first.startsWith(footer)) {
                return Optional.of("footer: it begins with '%s'".formatted(footer));
            }
        }
        if (first.chars().allMatch(c -> RULES.indexOf(c) >= 0) && filled(cells) == 1) {
            return Optional.of("a ruled line");
        }
        boolean timed = has(cells, Field.TIME) && startsWithDigit(cells, Field.TIME);
        if (!timed && isTotal(first) && !namesOtherAccount(cells, first)) {
            return Optional.of("a total or balance: it begins with '%s'".formatted(first));
        }
        boolean statement = profile.statement().sign().isOneSided();
        Optional<String> told = statement ? told(cells) : Optional.empty();
        if (told.isPresent()) {
            return Optional.of("a total or balance: its text is '%s'".formatted(told.get()));
        }
        return statement && !timed && amounts(cells) == 0 && !readsTime(cells)
                ? Optional.of("a note: it has neither a time nor an amount")
                : Optional.empty();
    }

    /// The text of a row that names no account and holds no movement, or turnovers of both kinds.
    private Optional<String> told(RowCells cells) {
        if (has(cells, Field.COUNTERPARTY_ACCOUNT) || amounts(cells) == 1) {
            return Optional.empty();
        }
        return Stream.of(Field.REFERENCE, Field.CHANNEL, Field.COUNTERPARTY_NAME)
                .filter(field -> has(cells, field))
                .map(field -> cells.stripped(columns.at(field)))
                .filter(text -> BalanceWords.means(text) || TOTALS.contains(plain(text)))
                .findFirst();
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /// A payer may be called `Total Oil`; a total names no account.
    private boolean namesOtherAccount(RowCells cells, String first) {
        return Stream.of(Field.FROM_ACCOUNT, Field.TO_ACCOUNT, Field.COUNTERPARTY_ACCOUNT)
                .filter(field -> has(cells, field))
                .anyMatch(field -> !cells.stripped(columns.at(field)).equals(first));
    }

    /// Some exports put a sign before what is no movement.
    private static boolean isTotal(String first) {
        String plain = first.toLowerCase(Locale.ROOT).replaceFirst("^[#*\\s]+", "");
        return Stream.concat(TOTALS.stream(), BalanceWords.ALL.stream())
                .anyMatch(
                        total ->
                                plain.startsWith(total)
                                        && (plain.length() == total.length()
                                                || isEnd(total, plain.charAt(total.length()))));
    }

    /// A Chinese word needs no blank after it; `Summer` is no sum.
    private static boolean isEnd(String total, char next) {
        return !Character.isLetterOrDigit(next) || total.charAt(0) > '\u2E80';
    }

    private static String firstText(RowCells cells) {
        for (int i = 0; i < cells.count(); i++) {
            if (!cells.isBlank(i)) {
                return cells.stripped(i);
            }
        }
        return "";
    }

    private static int filled(RowCells cells) {
        int filled = 0;
        for (int i = 0; i < cells.count(); i++) {
            filled += cells.isBlank(i) ? 0 : 1;
        }
        return filled;
    }

    private boolean has(RowCells cells, Field field) {
        int column = columns.at(field);
        return column != FieldColumns.UNMAPPED && column < cells.count() && !cells.isBlank(column);
    }

    /// A note may begin with a number too (`1. This list …`), but goes on for longer than a time.
    private boolean startsWithDigit(RowCells cells, Field field) {
        String text = cells.stripped(columns.at(field));
        return Character.isDigit(text.charAt(0)) && text.length() <= 30;
    }

    private boolean readsTime(RowCells cells) {
        return has(cells, Field.TIME) && times.reads(cells);
    }

    private long amounts(RowCells cells) {
        return Stream.of(Field.AMOUNT, Field.DEBIT, Field.CREDIT)
                .filter(field -> has(cells, field))
                .filter(field -> !NumberText.plain(cells.stripped(columns.at(field))).isEmpty())
                .count();
    }
}
