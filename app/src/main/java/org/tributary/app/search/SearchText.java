// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.search;

import org.tributary.analysis.search.AmountPattern;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what someone typed into a search: `Meridian 9,8xx.00 EUR in March`. Words in quotation
/// marks are never read as anything else. A number without any mark, alone, may be an amount or a
/// part of an account's number. Not thread-safe; good for one text.
public final class SearchText {

    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern SIGN = Pattern.compile(">=|<=|>|<|≥|≤");
    private static final Pattern GLUED = Pattern.compile("(.*[0-9xX])([A-Z]{3,4})");

    private record Token(String text, boolean quoted) {
        boolean is(String... words) {
            return !quoted && List.of(words).contains(text.toLowerCase(Locale.ROOT));
        }
    }

    private final DayReader days;
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private Optional<AmountPattern> amount = Optional.empty();
    private Optional<SearchDays> when = Optional.empty();
    private int at;

    private SearchText(String typed, Locale locale) {
        days = new DayReader(locale);
        Matcher token = TOKEN.matcher(typed);
        while (token.find()) {
            boolean quoted = token.group(1) != null;
            tokens.add(new Token(quoted ? token.group(1).strip() : token.group(2), quoted));
        }
    }

    /// @param locale whose names of months are known beside the English ones
    public static SearchWords read(String typed, Locale locale) {
        return new SearchText(typed, locale).words();
    }

    private SearchWords words() {
        while (at < tokens.size()) {
            if (tokens.get(at).quoted() || !(readDays() || readAmount())) {
                words.add(tokens.get(at++).text());
            }
        }
        String text = String.join(" ", words).strip();
        Optional<AmountPattern> number =
                tokens.stream().noneMatch(Token::quoted) && AmountReader.isBare(text)
                        ? AmountReader.read(text)
                        : Optional.empty();
        return new SearchWords(text, number, amount, when, Period.ALWAYS);
    }

    private Optional<String> next(int ahead) {
        return at + ahead < tokens.size() && !tokens.get(at + ahead).quoted()
                ? Optional.of(tokens.get(at + ahead).text())
                : Optional.empty();
    }

    private boolean readDays() {
        if (when.isPresent()) {
            return false;
        }
        Token token = tokens.get(at);
        Optional<SearchDays.Between> plain = days.read(token.text());
        if (plain.isPresent()) {
            return took(1, plain.get());
        }
        Optional<SearchDays.Between> following = next(1).flatMap(days::read);
        if (token.is("in", "on") && following.isPresent()) {
            return took(2, following.get());
        }
        if (token.is("since", "after", "until", "before") && following.isPresent()) {
            return took(2, bounded(token.text(), following.get()));
        }
        Optional<Year> year = token.is("in") ? next(1).flatMap(DayReader::year) : Optional.empty();
        if (year.isPresent()) {
            return took(
                    2,
                    new SearchDays.Between(
                            Optional.of(year.get().atDay(1)),
                            Optional.of(year.get().atMonth(12).atEndOfMonth())));
        }
        return readMonth(token.is("in") ? 1 : 0);
    }

    /// A month alone is only one after `in`; with a year it is one anywhere.
    private boolean readMonth(int before) {
        Optional<Month> month = next(before).flatMap(days::named);
        Optional<Year> year = next(before + 1).flatMap(DayReader::year);
        if (month.isPresent() && year.isPresent()) {
            return took(
                    before + 2, DayReader.month(YearMonth.of(year.get().getValue(), month.get())));
        }
        return month.isPresent() && before == 1 && took(2, new SearchDays.EveryYear(month.get()));
    }

    private static SearchDays bounded(String word, SearchDays.Between given) {
        Optional<LocalDate> none = Optional.empty();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "since" -> new SearchDays.Between(given.first(), none);
            case "after" -> new SearchDays.Between(given.last().map(d -> d.plusDays(1)), none);
            case "until" -> new SearchDays.Between(none, given.last());
            default -> new SearchDays.Between(none, given.first().map(d -> d.minusDays(1)));
        };
    }

    private boolean took(int count, SearchDays found) {
        at += count;
        when = Optional.of(found);
        return true;
    }

    private boolean readAmount() {
        if (amount.isPresent()) {
            return false;
        }
        int from = at;
        Optional<String> currency = next(0).flatMap(SearchText::currency);
        if (currency.isPresent()) {
            at++;
        }
        Optional<AmountPattern> read = at < tokens.size() ? readNumber() : Optional.empty();
        if (read.isEmpty()) {
            at = from;
            return false;
        }
        Optional<String> after = currency.or(() -> next(0).flatMap(SearchText::currency));
        if (currency.isEmpty() && after.isPresent()) {
            at++;
        }
        boolean bare = AmountReader.isBare(tokens.get(Math.max(from, at - 1)).text());
        if (bare && after.isEmpty() && at - from == 1) {
            at = from;
            return false;
        }
        amount = after.isPresent() ? read.map(pattern -> pattern.in(after.get())) : read;
        return true;
    }

    private Optional<AmountPattern> readNumber() {
        String text = next(0).orElse("");
        Matcher glued = GLUED.matcher(text);
        if (glued.matches() && currency(glued.group(2)).isPresent()) {
            Optional<AmountPattern> inCurrency =
                    AmountReader.read(glued.group(1)).map(p -> p.in(glued.group(2)));
            at += inCurrency.isPresent() ? 1 : 0;
            return inCurrency;
        }
        boolean apart = SIGN.matcher(text).matches();
        Optional<AmountPattern> read = AmountReader.read(apart ? text + next(1).orElse("") : text);
        at += read.isEmpty() ? 0 : apart ? 2 : 1;
        return read;
    }

    private static Optional<String> currency(String text) {
        return text.matches("[A-Z]{3,4}")
                ? Currencies.shipped().find(text).map(CurrencyCode::code)
                : Optional.empty();
    }
}
