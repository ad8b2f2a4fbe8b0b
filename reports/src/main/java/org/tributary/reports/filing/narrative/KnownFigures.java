// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.narrative;

import org.tributary.ledger.money.Money;
import org.tributary.reports.filing.narrative.Figure.Kind;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Figures that were read in texts of a case. Not thread-safe while it is filled.
final class KnownFigures {

    /// A number of so many characters tells what it is by itself.
    private static final int TELLING = 5;

    private final Set<String> currencies;
    private final Set<String> texts = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    /// @param currencies codes beside those of ISO 4217
    KnownFigures(Set<String> currencies) {
        this.currencies = currencies;
    }

    /// All figures of a text are known from now on.
    void text(String text) {
        List<Figure> figures = FigureReader.in(text, currencies);
        boolean isMore = figures.stream().noneMatch(f -> f.text().length() == text.length());
        if (!figures.isEmpty() && isMore) {
            texts.add(text);
        }
        for (Figure figure : figures) {
            switch (figure.kind()) {
                case DAY -> FigureReader.day(figure.text()).ifPresent(days::add);
                case AMOUNT -> words.add(amount(figure.text()));
                case NUMBER -> words.add(plain(figure.text()));
            }
        }
    }

    void day(LocalDate day) {
        days.add(day);
    }

    void amount(Money money) {
        words.add(amount(money.plain() + " " + money.currency().code()));
    }

    boolean knows(Figure figure) {
        return switch (figure.kind()) {
            case DAY -> FigureReader.day(figure.text()).filter(days::contains).isPresent();
            case AMOUNT -> words.contains(amount(figure.text()));
            case NUMBER -> words.contains(figure.text()) || words.contains(plain(figure.text()));
        };
    }

    /// Whether a sentence has a figure from these texts: a short number, such as that of a house,
    /// only where the sentence has all of its text, since by itself it may count anything.
    boolean knows(Figure figure, String sentence) {
        boolean isShort = figure.kind() == Kind.NUMBER && figure.text().length() < TELLING;
        return isShort
                ? texts.stream().anyMatch(text -> stands(text, figure, sentence))
                : knows(figure);
    }

    private static boolean stands(String text, Figure figure, String sentence) {
        int at = sentence.indexOf(text);
        while (at >= 0) {
            if (at <= figure.from() && at + text.length() >= figure.to()) {
                return true;
            }
            at = sentence.indexOf(text, at + 1);
        }
        return false;
    }

    /// An amount in one way of writing, whatever its zeros and commas.
    private static String amount(String text) {
        return FigureReader.value(text).stripTrailingZeros().toPlainString()
                + " "
                + FigureReader.code(text);
    }

    private static String plain(String word) {
        return FigureReader.number(word)
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElse(word);
    }
}
