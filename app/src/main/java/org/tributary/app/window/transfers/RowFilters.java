// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import org.tributary.app.listing.RowFilter;
import org.tributary.app.picture.lens.AmountRange;
import org.tributary.app.timeline.PeriodWords;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.flow.Period;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The conditions on the columns of the table, and what the user types for them. Confined to the
/// screen thread.
final class RowFilters {

    private static final int NAMED = 3;

    private final TransfersModel model;
    private final Texts texts;
    private final ZoneId zone;
    private final Runnable changed;
    private RowFilter filter = RowFilter.NONE;

    /// @param zone in which days begin
    /// @param changed called after every change
    RowFilters(TransfersModel model, Texts texts, ZoneId zone, Runnable changed) {
        this.model = model;
        this.texts = texts;
        this.zone = zone;
        this.changed = changed;
    }

    RowFilter filter() {
        return filter;
    }

    /// All conditions but that on a column.
    RowFilter without(TransferColumn column) {
        return switch (column) {
            case TIME -> filter.during(Period.ALWAYS);
            case FROM -> filter.paidBy(Set.of());
            case TO -> filter.paidTo(Set.of());
            case PAID -> filter.paying(AmountRange.ANY);
            case CURRENCY -> filter.inCurrencies(Set.of());
            case CHANNEL -> filter.overChannels(Set.of());
            case REFERENCE -> filter.referring("");
            case LABEL -> filter.labelled("");
            case RECEIVED, RECEIVED_CURRENCY, SOURCE -> filter;
        };
    }

    /// The values chosen of a column.
    Set<String> chosen(TransferColumn column) {
        return switch (column) {
            case FROM -> digits(filter.from());
            case TO -> digits(filter.to());
            case CURRENCY -> filter.coded().currencies();
            case CHANNEL -> filter.coded().channels();
            case TIME, PAID, RECEIVED, RECEIVED_CURRENCY, REFERENCE, LABEL, SOURCE -> Set.of();
        };
    }

    private static Set<String> digits(Set<Integer> ordinals) {
        return ordinals.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /// Only rows with one of these values; without any, all.
    void choose(TransferColumn column, List<ColumnChoices.Choice> choices) {
        Set<String> values =
                choices.stream().map(ColumnChoices.Choice::value).collect(Collectors.toSet());
        RowFilter wanted =
                switch (column) {
                    case FROM -> filter.paidBy(ordinals(values));
                    case TO -> filter.paidTo(ordinals(values));
                    case CURRENCY -> filter.inCurrencies(values);
                    case CHANNEL -> filter.overChannels(values);
                    case TIME, PAID, RECEIVED, RECEIVED_CURRENCY, REFERENCE, LABEL, SOURCE ->
                            filter;
                };
        String words =
                choices.size() > NAMED
                        ? texts.of("transfers.filter.values", choices.size())
                        : choices.stream()
                                .map(ColumnChoices.Choice::words)
                                .collect(Collectors.joining(", "));
        become(column, wanted, words);
    }

    private static Set<Integer> ordinals(Set<String> digits) {
        return digits.stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    /// Only rows between two days or two amounts, both included; a bound left empty is none.
    ///
    /// @return what is wrong with what was typed; empty if it was taken
    Optional<String> between(TransferColumn column, String least, String most) {
        return column == TransferColumn.TIME ? days(least, most) : amounts(least, most);
    }

    private Optional<String> days(String first, String last) {
        try {
            long from =
                    first.isBlank()
                            ? Period.ALWAYS.fromMillis()
                            : start(LocalDate.parse(first.strip()));
            long to =
                    last.isBlank()
                            ? Period.ALWAYS.toMillis()
                            : start(LocalDate.parse(last.strip()).plusDays(1));
            if (to <= from) {
                return Optional.of(texts.of("transfers.filter.backwards"));
            }
            Period period = new Period(from, to);
            become(
                    TransferColumn.TIME,
                    filter.during(period),
                    period.equals(Period.ALWAYS) ? "" : new PeriodWords(zone).of(period));
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of(texts.of("transfers.filter.noDay", e.getParsedString()));
        }
    }

    private long start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    private Optional<String> amounts(String least, String most) {
        for (String typed : List.of(least, most)) {
            if (!typed.isBlank() && amount(typed).isEmpty()) {
                return Optional.of(texts.of("transfers.filter.noAmount", typed.strip()));
            }
        }
        Optional<BigDecimal> low = amount(least);
        Optional<BigDecimal> high = amount(most);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            return Optional.of(texts.of("transfers.filter.backwards"));
        }
        String words =
                low.isEmpty() && high.isEmpty()
                        ? ""
                        : low.map(BigDecimal::toPlainString).orElse("…")
                                + " – "
                                + high.map(BigDecimal::toPlainString).orElse("…");
        become(TransferColumn.PAID, filter.paying(new AmountRange(low, high)), words);
        return Optional.empty();
    }

    /// Plain decimals, with blanks between groups if one likes.
    private static Optional<BigDecimal> amount(String typed) {
        String plain = typed.replaceAll("[\\s\u00a0\u202f]", "");
        return plain.matches("-?\\d{1,30}(\\.\\d{1,18})?")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    /// Only rows whose reference or label contains a text.
    void containing(TransferColumn column, String text) {
        RowFilter wanted =
                column == TransferColumn.LABEL ? filter.labelled(text) : filter.referring(text);
        become(column, wanted, text.isBlank() ? "" : "“" + text.strip() + "”");
    }

    /// No condition on a column any more.
    void clear(TransferColumn column) {
        become(column, without(column), "");
    }

    /// No condition at all.
    void clear() {
        if (!filter.isNone()) {
            filter = RowFilter.NONE;
            model.chips().clear();
            changed.run();
        }
    }

    private void become(TransferColumn column, RowFilter wanted, String words) {
        if (wanted.equals(filter)) {
            return;
        }
        filter = wanted;
        model.chips().removeIf(chip -> chip.column() == column);
        if (!words.isEmpty()) {
            model.chips().add(new TransfersModel.Chip(column, words));
        }
        changed.run();
    }

    /// What is typed for a column now: the least and the most, or a text.
    List<String> typed(TransferColumn column) {
        return switch (column) {
            case TIME -> List.of(day(filter.coded().period().fromMillis(), 0), lastDay());
            case PAID ->
                    List.of(
                            plain(filter.coded().amount().least()),
                            plain(filter.coded().amount().most()));
            case REFERENCE -> List.of(filter.reference());
            case LABEL -> List.of(filter.label());
            case FROM, TO, RECEIVED, CURRENCY, RECEIVED_CURRENCY, CHANNEL, SOURCE -> List.of();
        };
    }

    private String lastDay() {
        return day(filter.coded().period().toMillis(), 1);
    }

    private String day(long millis, int daysAfter) {
        return millis == Period.ALWAYS.fromMillis() || millis == Period.ALWAYS.toMillis()
                ? ""
                : Instant.ofEpochMilli(millis)
                        .atZone(zone)
                        .toLocalDate()
                        .minusDays(daysAfter)
                        .toString();
    }

    private static String plain(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).orElse("");
    }
}
