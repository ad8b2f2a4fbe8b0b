// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import static org.tributary.analysis.rating.Judgement.ramp;

import org.tributary.analysis.detect.Input;
import org.tributary.analysis.facts.AccountFacts;
import org.tributary.analysis.facts.AccountFacts.HolderKind;
import org.tributary.ledger.account.PartyDetail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Judges who a customer is and where it is at home.
///
/// @param accounts ordinals of its accounts
@SuppressWarnings("ArrayRecordComponent") // ordinals, never compared as values
record CustomerFactors(Ground ground, int[] accounts, Activity activity) {

    private static final double PERSON = 0.2;
    private static final double ORGANISATION = 0.4;
    private static final int YOUNG_DAYS = 90;
    private static final int SETTLED_DAYS = 730;
    private static final int FEW = 3;
    private static final double NEARLY_ALL = 0.9;
    private static final int BUSY = 10;
    private static final double SIGNS = 3;
    private static final List<String> HIGH =
            List.of("high", "severe", "prohibited", "tinggi", "高", "hoch");
    private static final List<String> MIDDLE =
            List.of("medium", "moderate", "standard", "sedang", "中", "mittel");
    private static final List<String> LOW = List.of("low", "rendah", "低", "niedrig");

    private AccountFacts facts() {
        return ground.ledger().accounts();
    }

    private HolderKind holder() {
        return facts().holderKind(accounts[0]);
    }

    private Stream<String> told(PartyDetail detail) {
        return Arrays.stream(accounts)
                .mapToObj(account -> facts().told(detail, account))
                .filter(word -> !word.isEmpty());
    }

    Judgement kind() {
        return switch (holder()) {
            case PERSON -> Judgement.of(PERSON, () -> "it is a person");
            case ORGANISATION -> Judgement.of(ORGANISATION, () -> "it is an organisation");
            case UNKNOWN -> Judgement.lacks("whether the holder is a person or an organisation");
        };
    }

    Judgement age() {
        LocalDate end =
                LocalDate.ofEpochDay(
                        Math.floorDiv(
                                ground.ledger().end(), ChronoUnit.DAYS.getDuration().toMillis()));
        Optional<LocalDate> begun =
                Stream.concat(told(PartyDetail.OPENED), told(PartyDetail.INCORPORATION_DATE))
                        .flatMap(CustomerFactors::date)
                        .filter(day -> !day.isAfter(end))
                        .max(LocalDate::compareTo);
        if (begun.isEmpty()) {
            return Judgement.lacks("dates of opening or incorporation");
        }
        long days = ChronoUnit.DAYS.between(begun.get(), end);
        return Judgement.of(
                1 - ramp((double) days, YOUNG_DAYS, SETTLED_DAYS),
                () ->
                        ("its newest account or the organisation itself began %d days before the"
                                        + " end of the case")
                                .formatted(days));
    }

    private static Stream<LocalDate> date(String text) {
        try {
            return Stream.of(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            return Stream.empty();
        }
    }

    Judgement trade() {
        List<String> trades =
                Stream.concat(told(PartyDetail.OCCUPATION), told(PartyDetail.INDUSTRY))
                        .distinct()
                        .toList();
        return worst(trades, ground.scorecard().trades(), "occupation and industry");
    }

    Judgement segment() {
        List<String> segments = told(PartyDetail.SEGMENT).distinct().toList();
        return worst(segments, ground.scorecard().segments(), "segment");
    }

    private static Judgement worst(
            List<String> texts, List<Scorecard.Listed> listed, String lacking) {
        OptionalDouble worst =
                texts.stream()
                        .map(text -> Scorecard.worth(listed, text))
                        .flatMapToDouble(OptionalDouble::stream)
                        .max();
        if (worst.isEmpty()) {
            return Judgement.lacks(lacking);
        }
        return Judgement.of(
                worst.getAsDouble(),
                () ->
                        "'%s' is %s the scorecard's list"
                                .formatted(
                                        String.join("', '", texts),
                                        worst.getAsDouble() > 0 ? "on" : "not on"));
    }

    Judgement declared() {
        List<String> told = told(PartyDetail.RISK).distinct().toList();
        OptionalDouble worst =
                told.stream()
                        .map(CustomerFactors::declared)
                        .flatMapToDouble(OptionalDouble::stream)
                        .max();
        if (worst.isEmpty()) {
            return Judgement.lacks("the institution's own rating");
        }
        return Judgement.of(
                worst.getAsDouble(),
                () -> "the parties file says '%s'".formatted(String.join("', '", told)));
    }

    private static OptionalDouble declared(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (HIGH.stream().anyMatch(word::contains)) {
            return OptionalDouble.of(1);
        }
        if (MIDDLE.stream().anyMatch(word::contains)) {
            return OptionalDouble.of(1.0 / 2);
        }
        return LOW.stream().anyMatch(word::contains)
                ? OptionalDouble.of(0)
                : OptionalDouble.empty();
    }

    Judgement shell() {
        if (holder() != HolderKind.ORGANISATION) {
            return Judgement.not("only organisations are looked at");
        }
        if (activity.count() < BUSY) {
            return Judgement.lacks("ten transactions");
        }
        boolean few = largest() >= NEARLY_ALL * activity.all();
        boolean idle = ground.has(Input.PURPOSES) && !activity.paysUpkeep();
        boolean shared = Arrays.stream(accounts).anyMatch(a -> ground.sharing(a) >= FEW);
        List<String> signs =
                Stream.of(
                                few ? "three counterparties carry 90 % of its money" : "",
                                idle ? "it pays no wages, rent, tax or utilities" : "",
                                shared ? "it shares an identifier with other organisations" : "")
                        .filter(sign -> !sign.isEmpty())
                        .toList();
        return Judgement.of(
                signs.size() / SIGNS,
                () -> signs.isEmpty() ? "no sign of a shell" : String.join("; ", signs));
    }

    /// What moved between it and the three counterparties it moved most with.
    private double largest() {
        Map<Integer, Double> byOther = new HashMap<>();
        for (int p : activity.positions()) {
            byOther.merge(ground.customerOf(activity.other(p)), activity.amount(p), Double::sum);
        }
        double[] sums = byOther.values().stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sums);
        return Arrays.stream(sums, Math.max(0, sums.length - FEW), sums.length).sum();
    }

    Judgement country() {
        List<String> told =
                Stream.of(
                                Arrays.stream(accounts)
                                        .mapToObj(
                                                a ->
                                                        facts().countries()
                                                                .word(facts().countries().at(a)))
                                        .filter(word -> !word.isEmpty()),
                                told(PartyDetail.COUNTRY),
                                told(PartyDetail.NATIONALITY))
                        .flatMap(words -> words)
                        .distinct()
                        .sorted()
                        .toList();
        if (told.isEmpty()) {
            return Judgement.lacks("countries of its accounts or holder");
        }
        double worst = told.stream().mapToDouble(ground::worth).max().orElse(0);
        return Judgement.of(
                worst,
                () ->
                        "%s %s on the FATF lists of %s"
                                .formatted(
                                        String.join(", ", told),
                                        worst > 0 ? "is" : "is not",
                                        ground.countries().date()));
    }
}
