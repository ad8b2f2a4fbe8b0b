// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.narrative;

import org.tributary.ledger.money.Money;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FiledTransfer.FiledParty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Figures that some transfers account for: what their rows say, how many they are, between how
/// many accounts, and their sums, also by account. Not thread-safe.
final class RowProof {

    private record Side(String way, String institution, String account) {}

    private final List<FiledTransfer> rows;
    private final Set<BigDecimal> counts = new HashSet<>();
    private final Map<Object, Money> sums = new HashMap<>();

    RowProof(List<FiledTransfer> rows) {
        this.rows = List.copyOf(rows);
    }

    /// Sums and counts are made when a figure is asked for that no row has by itself.
    private Collection<Money> sums() {
        if (sums.isEmpty()) {
            rows.forEach(this::add);
        }
        return sums.values();
    }

    private Set<BigDecimal> counts() {
        if (counts.isEmpty()) {
            count();
        }
        return counts;
    }

    private void add(FiledTransfer row) {
        String paid = row.paid().currency().code();
        String received = row.received().currency().code();
        sums.merge(paid, row.paid(), Money::plus);
        sums.merge(List.of("received", received), row.received(), Money::plus);
        sums.merge(List.of("from", row.from().account(), paid), row.paid(), Money::plus);
        sums.merge(List.of("to", row.to().account(), paid), row.paid(), Money::plus);
        sums.merge(List.of("got", row.to().account(), received), row.received(), Money::plus);
    }

    private void count() {
        Map<Side, Set<Side>> partners = new HashMap<>();
        Map<Side, Integer> own = new HashMap<>();
        Set<Side> payers = new HashSet<>();
        Set<Side> payees = new HashSet<>();
        Set<Side> all = new HashSet<>();
        for (FiledTransfer row : rows) {
            Side from = side("out", row.from());
            Side to = side("in", row.to());
            payers.add(from);
            payees.add(to);
            all.add(side("", row.from()));
            all.add(side("", row.to()));
            own.merge(from, 1, Integer::sum);
            own.merge(to, 1, Integer::sum);
            partners.computeIfAbsent(from, _ -> new HashSet<>()).add(to);
            partners.computeIfAbsent(to, _ -> new HashSet<>()).add(from);
        }
        count(rows.size());
        count(payers.size());
        count(payees.size());
        count(all.size());
        own.values().forEach(this::count);
        partners.values().stream().map(Collection::size).forEach(this::count);
        count(rows.stream().flatMap(RowProof::institutions).distinct().count());
        days();
    }

    private void days() {
        List<LocalDate> days =
                rows.stream().map(r -> r.at().toLocalDate()).distinct().sorted().toList();
        if (!days.isEmpty()) {
            long apart = ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
            count(days.size());
            count(apart);
            count(apart + 1);
            days.forEach(day -> count(day.getYear()));
        }
    }

    private static Stream<String> institutions(FiledTransfer row) {
        return Stream.of(row.from().institution(), row.to().institution())
                .filter(name -> !name.isBlank());
    }

    private static Side side(String way, FiledParty party) {
        return new Side(way, party.institution(), party.account());
    }

    private void count(long number) {
        counts.add(BigDecimal.valueOf(number).stripTrailingZeros());
    }

    boolean knows(Figure figure) {
        return switch (figure.kind()) {
            case DAY ->
                    FigureReader.day(figure.text())
                            .filter(
                                    day ->
                                            rows.stream()
                                                    .anyMatch(
                                                            r -> r.at().toLocalDate().equals(day)))
                            .isPresent();
            case AMOUNT ->
                    isAmount(FigureReader.value(figure.text()), FigureReader.code(figure.text()));
            case NUMBER -> isNumber(figure.text());
        };
    }

    private boolean isAmount(BigDecimal value, String code) {
        return rows.stream()
                        .anyMatch(r -> is(r.paid(), value, code) || is(r.received(), value, code))
                || sums().stream().anyMatch(money -> is(money, value, code));
    }

    private static boolean is(Money money, BigDecimal value, String code) {
        return (code.isEmpty() || money.currency().code().equals(code))
                && money.decimal().compareTo(value) == 0;
    }

    private boolean isNumber(String word) {
        boolean counted =
                FigureReader.number(word)
                        .filter(n -> counts().contains(n.stripTrailingZeros()) || isAmount(n, ""))
                        .isPresent();
        return counted || rows.stream().anyMatch(row -> says(row, word));
    }

    private static boolean says(FiledTransfer row, String word) {
        return Long.toString(row.id().value()).equals(word)
                || row.at().toString().endsWith("T" + word)
                || Stream.of(
                                row.from().account(),
                                row.from().institution() + ":" + row.from().account(),
                                row.from().name(),
                                row.to().account(),
                                row.to().institution() + ":" + row.to().account(),
                                row.to().name(),
                                row.channel(),
                                row.reference(),
                                row.citation())
                        .anyMatch(text -> contains(text, word));
    }

    /// Whether a word stands in a text, not only as a piece of a longer one.
    private static boolean contains(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean begins = at == 0 || !isPlain(text.charAt(at - 1));
            if (begins && (end == text.length() || !isPlain(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }

    private static boolean isPlain(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
