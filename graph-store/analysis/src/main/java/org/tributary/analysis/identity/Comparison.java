// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import org.tributary.analysis.names.ParsedName;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Holds two profiles beside each other, trait by trait. Thread-safe.
///
/// @param known the profiles
/// @param names how names are compared
record Comparison(Known known, NameLikeness names) {

    /// Who deals with more than these many is nobody's mark.
    static final int MOST_DEALERS = 20;

    /// So many dealings in common are the same dealings, if they are half of all.
    static final int DEALINGS_SAME = 3;
    private static final int DEALINGS_NEAR = 2;
    private static final double MOSTLY = 0.6;
    private static final double HALF = 0.5;

    /// How two agree in a trait.
    ///
    /// @param chance how often strangers agree so in this very value, as far as that is known
    /// @param bits of a name how rare it is by its words, else 0
    record Agreement(
            Trait trait,
            Level level,
            String one,
            String other,
            int sharedBy,
            double chance,
            double bits) {

        Agreement(Trait trait, Level level, String one, String other, int sharedBy, double chance) {
            this(trait, level, one, other, sharedBy, chance, 0);
        }
    }

    List<Agreement> of(int one, int other) {
        List<Agreement> all = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            all.add(
                    switch (trait) {
                        case NAME -> names(one, other);
                        case ADDRESS, BIRTH, NUMBER -> graded(trait, one, other);
                        case DEALINGS -> dealings(one, other);
                        case IDENTIFICATION, PHONE, EMAIL, COUNTRY, DEVICE, NETWORK ->
                                shared(trait, one, other)
                                        .orElseGet(() -> unlike(trait, one, other));
                    });
        }
        return all;
    }

    private Agreement names(int one, int other) {
        NameLikeness.Answer answer = names.of(known.names(one), known.names(other));
        int sharing = answer.level() == Level.SAME ? sharing(answer) : 0;
        return new Agreement(
                Trait.NAME,
                answer.level(),
                answer.one().map(ParsedName::text).orElse(""),
                answer.other().map(ParsedName::text).orElse(""),
                sharing,
                others(sharing),
                answer.bits());
    }

    /// How many carry the name in the very spelling of the one that more carry.
    private int sharing(NameLikeness.Answer answer) {
        return Stream.concat(answer.one().stream(), answer.other().stream())
                .mapToInt(name -> known.saying(Trait.NAME, name.squashed()))
                .max()
                .orElse(0);
    }

    /// The share of others who say the same; the two themselves are no sign that others do.
    private double others(int sharing) {
        return Math.max(0, (sharing - 2.0) / known.size());
    }

    private Optional<Agreement> shared(Trait trait, int one, int other) {
        return known.values(trait, one).stream()
                .flatMap(
                        a ->
                                known.values(trait, other).stream()
                                        .filter(b -> a.plain().equals(b.plain()))
                                        .map(b -> same(trait, a, b)))
                .min((a, b) -> Integer.compare(a.sharedBy(), b.sharedBy()));
    }

    private Agreement same(Trait trait, Known.Value a, Known.Value b) {
        int sharing = known.saying(trait, a.plain());
        return new Agreement(
                trait,
                Level.SAME,
                a.written(),
                b.written(),
                sharing,
                Math.max(trait.ofStrangers(Level.SAME), others(sharing)));
    }

    private Agreement unlike(Trait trait, int one, int other) {
        List<Known.Value> ones = known.values(trait, one);
        List<Known.Value> others = known.values(trait, other);
        boolean told = !ones.isEmpty() && !others.isEmpty();
        return new Agreement(
                trait,
                told && trait.tellsApart() ? Level.DIFFERENT : Level.ABSENT,
                written(ones),
                written(others),
                0,
                1);
    }

    private static String written(List<Known.Value> values) {
        return values.isEmpty() ? "" : values.getFirst().written();
    }

    private Agreement graded(Trait trait, int one, int other) {
        return shared(trait, one, other)
                .or(() -> nearly(trait, one, other))
                .orElseGet(() -> unlike(trait, one, other));
    }

    private Optional<Agreement> nearly(Trait trait, int one, int other) {
        for (Known.Value a : known.values(trait, one)) {
            for (Known.Value b : known.values(trait, other)) {
                boolean near =
                        switch (trait) {
                            case ADDRESS -> addressesNear(a.plain(), b.plain());
                            case BIRTH -> datesNear(a.plain(), b.plain());
                            case NUMBER -> tail(a.plain()).equals(tail(b.plain()));
                            case NAME,
                                    IDENTIFICATION,
                                    PHONE,
                                    EMAIL,
                                    COUNTRY,
                                    DEVICE,
                                    NETWORK,
                                    DEALINGS ->
                                    false;
                        };
                if (near) {
                    return Optional.of(
                            new Agreement(
                                    trait,
                                    Level.NEAR,
                                    a.written(),
                                    b.written(),
                                    0,
                                    trait.ofStrangers(Level.NEAR)));
                }
            }
        }
        return Optional.empty();
    }

    private static String tail(String number) {
        return number.substring(number.indexOf(':') + 1);
    }

    private static boolean addressesNear(String one, String other) {
        Set<String> a = Set.of(one.split(" "));
        Set<String> b = Set.of(other.split(" "));
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        Set<String> either = new HashSet<>(a);
        either.addAll(b);
        boolean numbers =
                either.stream()
                        .filter(word -> Character.isDigit(word.charAt(0)))
                        .allMatch(both::contains);
        return numbers && both.size() >= MOSTLY * either.size();
    }

    /// Day and month swapped, one digit mistyped, or the same year where a day is not known.
    private static boolean datesNear(String one, String other) {
        if (one.length() == 4 || other.length() == 4) {
            return one.startsWith(other) || other.startsWith(one);
        }
        return differInOne(one, other) || swapped(one).filter(other::equals).isPresent();
    }

    private static boolean differInOne(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < one.length(); i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing == 1;
    }

    private static Optional<String> swapped(String date) {
        try {
            LocalDate day = LocalDate.parse(date);
            return day.getDayOfMonth() > 12
                    ? Optional.empty()
                    : Optional.of(
                            LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
                                    .toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Agreement dealings(int one, int other) {
        int[] ones = rare(one);
        int[] others = rare(other);
        long both = Arrays.stream(ones).filter(a -> Arrays.binarySearch(others, a) >= 0).count();
        long either = ones.length + others.length - both;
        Level level =
                both >= DEALINGS_SAME && both >= HALF * either
                        ? Level.SAME
                        : both >= DEALINGS_NEAR ? Level.NEAR : Level.ABSENT;
        String told = level == Level.ABSENT ? "" : Long.toString(both);
        return new Agreement(
                Trait.DEALINGS, level, told, told, 0, Trait.DEALINGS.ofStrangers(level));
    }

    private int[] rare(int index) {
        return Arrays.stream(known.profile(index).dealings())
                .filter(account -> known.dealers(account) <= MOST_DEALERS)
                .toArray();
    }
}
