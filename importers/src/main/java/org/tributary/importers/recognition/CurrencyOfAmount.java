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

/// Where a file has several columns of currencies, finds the one that goes with the amount:
/// `Transaction Currency` with `Transaction Amount`, whatever `Billing Currency` says, and of two
/// called the same the one behind the amount.
final class CurrencyOfAmount {

    /// Letters two headers begin with alike if they belong together; two for Chinese.
    private static final int ALIKE = 4;

    private final Sample sample;
    private final HeaderWords words;

    CurrencyOfAmount(Sample sample, HeaderWords words) {
        this.sample = sample;
        this.words = words;
    }

    void settle(Map<Field, Guess<MappedColumn>> found, Reading reading) {
        Guess<MappedColumn> amount = found.get(Field.AMOUNT);
        Guess<MappedColumn> currency = found.get(Field.CURRENCY);
        if (amount == null || currency == null) {
            return;
        }
        int best = currency.value().position();
        for (int i = 0; i < sample.width(); i++) {
            if (isFree(i, found) && isCurrency(i, reading) && goesBetter(i, best, amount)) {
                best = i;
            }
        }
        if (best != currency.value().position()) {
            String header = sample.headers().get(best);
            found.put(
                    Field.CURRENCY,
                    new Guess<>(
                            new MappedColumn(best, List.of(header)),
                            0.8,
                            "of several currencies '%s' goes with the amount"
                                    .formatted(header.strip())));
        }
    }

    private static boolean isFree(int column, Map<Field, Guess<MappedColumn>> found) {
        return found.values().stream().noneMatch(guess -> guess.value().position() == column);
    }

    private boolean isCurrency(int column, Reading reading) {
        return sample.column(column).is(ValueKind.CURRENCY)
                && words.candidates(sample.headers().get(column), reading).stream()
                        .anyMatch(word -> word.field() == Field.CURRENCY);
    }

    private boolean goesBetter(int column, int other, Guess<MappedColumn> amount) {
        int at = amount.value().position();
        int alike = alike(column, at);
        int before = alike(other, at);
        boolean same = plain(column).equals(plain(other));
        boolean ofOther = other != at - 1 || followsNumber(other);
        return alike > before || (same && column == at + 1 && ofOther);
    }

    /// A currency behind another number is that number's, even if it also stands before the amount.
    private boolean followsNumber(int column) {
        return column > 0 && sample.column(column - 1).is(ValueKind.NUMBER);
    }

    /// How many letters two headers begin with alike, 0 if too few to mean anything.
    private int alike(int column, int other) {
        String one = plain(column);
        String two = plain(other);
        int alike = 0;
        while (alike < one.length()
                && alike < two.length()
                && one.charAt(alike) == two.charAt(alike)) {
            alike++;
        }
        boolean chinese = alike > 0 && one.charAt(0) > '\u2E80';
        return alike >= (chinese ? 2 : ALIKE) ? alike : 0;
    }

    private String plain(int column) {
        return sample.headers().get(column).strip().toLowerCase(Locale.ROOT);
    }
}
