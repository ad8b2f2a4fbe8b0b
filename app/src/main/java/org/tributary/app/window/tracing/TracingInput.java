// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import org.tributary.analysis.trace.Share;
import org.tributary.app.tracing.FundStops;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads what is typed into the form of fund tracing.
///
/// @param model the form
/// @param zone in which days are meant
record TracingInput(TracingModel model, ZoneId zone) {

    private static final int MOST_HOPS = 1_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// What part is traced; empty if that is no percentage.
    Optional<Share> share() {
        return number(model.share().get().replace("%", ""))
                .filter(percent -> percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0)
                .map(percent -> percent.movePointLeft(2))
                .filter(fraction -> fraction.movePointRight(6).longValue() > 0)
                .map(Share::of);
    }

    /// Which of the stops cannot be read, as the last part of a key; empty if all can.
    Optional<String> fault() {
        if (!model.hops().get().isBlank() && hops().isEmpty()) {
            return Optional.of("hops");
        }
        if (!model.until().get().isBlank() && until().isEmpty()) {
            return Optional.of("until");
        }
        return model.below().get().isBlank() || below().isPresent()
                ? Optional.empty()
                : Optional.of("below");
    }

    /// @param subjects ordinals of the accounts of the case's subjects
    FundStops stops(Set<Integer> subjects) {
        Set<String> countries = new HashSet<>();
        Set<String> banks = new HashSet<>();
        Arrays.stream(model.places().get().split(",", -1))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .forEach(
                        place -> {
                            banks.add(place);
                            if (place.matches("[A-Za-z]{2}")) {
                                countries.add(place);
                            }
                        });
        return new FundStops(
                hops(),
                until(),
                below(),
                Set.of(),
                banks,
                countries,
                Set.of(),
                model.stopsAtSubjects().get() ? subjects : Set.of());
    }

    private OptionalInt hops() {
        String typed = model.hops().get().strip();
        if (!typed.matches("[0-9]{1,4}")) {
            return OptionalInt.empty();
        }
        int hops = Integer.parseInt(typed);
        return hops >= 1 && hops <= MOST_HOPS ? OptionalInt.of(hops) : OptionalInt.empty();
    }

    /// A whole day is looked at to its end; backward, from its beginning.
    private Optional<Instant> until() {
        try {
            LocalDate day = LocalDate.parse(model.until().get().strip());
            return Optional.of(
                    switch (model.direction().get()) {
                        case OUT -> day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
                        case IN -> day.atStartOfDay(zone).toInstant();
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> below() {
        return number(model.below().get()).filter(amount -> amount.signum() >= 0);
    }

    /// An amount as typed; empty if it is none of that currency.
    static Optional<Money> amount(String typed, CurrencyCode unit) {
        return number(typed)
                .filter(number -> number.stripTrailingZeros().scale() <= unit.exponent())
                .map(number -> Money.parse(number.toPlainString(), unit));
    }

    private static Optional<BigDecimal> number(String typed) {
        String plain = typed.strip().replace(",", "").replace(" ", "");
        return plain.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }
}
