// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import static org.tributary.reports.filing.check.Rules.each;
import static org.tributary.reports.filing.check.Rules.rule;

import org.tributary.ledger.money.Money;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FilingActivity.ActivityClass;
import org.tributary.reports.filing.FilingActivity.FiledAmount;
import org.tributary.reports.filing.FilingMark;
import org.tributary.reports.filing.FilingReport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// What is suspicious, how much of it, and when.
final class ActivityChecks {

    private static final String OTHER = "999";

    static final List<FilingCheck> ALL =
            List.of(
                    rule(
                            "activity.span",
                            Severity.ERROR,
                            "The activity does not end before it begins.",
                            "activity.to",
                            r ->
                                    both(r.activity().from(), r.activity().to(), LocalDate::isAfter)
                                            ? "The last day of the activity lies before the first;"
                                                    + " correct them."
                                            : ""),
                    rule(
                            "activity.past",
                            Severity.ERROR,
                            "The activity happened before the report is filed.",
                            "activity.to",
                            r ->
                                    after(r.activity().from(), r) || after(r.activity().to(), r)
                                            ? "The activity lies after the day of filing; correct"
                                                    + " the dates."
                                            : ""),
                    rule(
                            "activity.positive",
                            Severity.ERROR,
                            "The amount is more than nothing, or there is none.",
                            "activity.amount",
                            r ->
                                    sum(r).filter(m -> m.signum() <= 0).isPresent()
                                            ? "The amount is nothing or less; enter it, or say that"
                                                    + " no amount is involved."
                                            : ""),
                    new FilingCheck(
                            "activity.currency",
                            Severity.ERROR,
                            "Amounts are in the currency of the form.",
                            (r, profile) ->
                                    sum(r).map(m -> m.currency().code())
                                                    .filter(
                                                            code ->
                                                                    profile.setting("currency")
                                                                            .filter(
                                                                                    c ->
                                                                                            !c
                                                                                                    .equals(
                                                                                                            code))
                                                                            .isPresent())
                                                    .isPresent()
                                            ? List.of(
                                                    new Fault(
                                                            "The amount is not in %s; add rates, or enter it."
                                                                    .formatted(
                                                                            profile.setting(
                                                                                            "currency")
                                                                                    .orElse("")),
                                                            "activity.amount",
                                                            0))
                                            : List.of()),
                    rule(
                            "activity.cumulative-told",
                            Severity.ERROR,
                            "A continuing report tells the amount of all reports.",
                            "activity.cumulative",
                            r ->
                                    r.head().marks().contains(FilingMark.CONTINUING)
                                                    && sum(r).isPresent()
                                                    && !r.activity().cumulative().isKnown()
                                            ? "The report continues another; enter what all of them"
                                                    + " amount to."
                                            : ""),
                    rule(
                            "activity.cumulative-more",
                            Severity.ERROR,
                            "All reports amount to no less than this one.",
                            "activity.cumulative",
                            r ->
                                    sum(r).flatMap(m -> less(r.activity().cumulative(), m))
                                            .map(
                                                    m ->
                                                            "All reports amount to "
                                                                    + m
                                                                    + ", less than this one alone;"
                                                                    + " correct it.")
                                            .orElse("")),
                    rule(
                            "activity.amount-proved",
                            Severity.WARNING,
                            "The amount is no more than the transfers add up to.",
                            "activity.amount",
                            r ->
                                    sum(r).filter(m -> exceeds(m, r)).isPresent()
                                            ? "The amount is more than the transfers of its"
                                                    + " currency add up to; say in the narrative"
                                                    + " where it comes from."
                                            : ""),
                    rule(
                            "activity.addresses-once",
                            Severity.WARNING,
                            "No internet address is told twice.",
                            "activity.ip",
                            r ->
                                    r.activity().addresses().stream().distinct().count()
                                                    < r.activity().addresses().size()
                                            ? "An internet address is told twice; take one away."
                                            : ""));

    /// For forms that have codes for kinds of activity.
    static final List<FilingCheck> CLASSES =
            List.of(
                    rule(
                            "activity.class-any",
                            Severity.ERROR,
                            "The kind of activity is told.",
                            "activity.class",
                            r ->
                                    r.activity().classes().isEmpty()
                                            ? "No kind of activity is chosen; choose one."
                                            : ""),
                    each(
                            "activity.class-once",
                            Severity.ERROR,
                            "No kind of activity is chosen twice.",
                            "activity.class",
                            "Kind of activity",
                            r -> r.activity().classes(),
                            (c, r) ->
                                    r.activity().classes().stream()
                                                            .filter(o -> o.code().equals(c.code()))
                                                            .count()
                                                    > 1
                                            ? "is chosen twice; take one away."
                                            : ""),
                    each(
                            "activity.class-words",
                            Severity.ERROR,
                            "An activity of another kind says of which.",
                            "activity.other-class",
                            "Kind of activity",
                            r -> r.activity().classes(),
                            (c, r) ->
                                    isOther(c) && !c.other().isKnown()
                                            ? "is another one; say which."
                                            : ""),
                    each(
                            "activity.class-no-words",
                            Severity.ERROR,
                            "An activity that has a code needs no words.",
                            "activity.other-class",
                            "Kind of activity",
                            r -> r.activity().classes(),
                            (c, r) ->
                                    !isOther(c) && c.other().isKnown()
                                            ? "has a code and words; words belong to others only."
                                            : ""),
                    rule(
                            "activity.class-other-alone",
                            Severity.WARNING,
                            "Not all kinds of activity are others.",
                            "activity.class",
                            r ->
                                    !r.activity().classes().isEmpty()
                                                    && r.activity().classes().stream()
                                                            .allMatch(ActivityChecks::isOther)
                                            ? "All kinds of activity are others; reports are found"
                                                    + " by their codes."
                                            : ""));

    private ActivityChecks() {}

    private static boolean isOther(ActivityClass one) {
        return one.code().endsWith(OTHER);
    }

    private static <T> boolean both(Fact<T> one, Fact<T> other, BiPredicate<T, T> wrong) {
        return one.value()
                .filter(a -> other.value().filter(b -> wrong.test(a, b)).isPresent())
                .isPresent();
    }

    private static boolean after(Fact<LocalDate> day, FilingReport report) {
        return day.value().filter(d -> d.isAfter(report.head().date())).isPresent();
    }

    private static Optional<Money> sum(FilingReport report) {
        return report.activity().amount() instanceof FiledAmount.Sum(Money money)
                ? Optional.of(money)
                : Optional.empty();
    }

    private static Optional<Money> less(Fact<Money> cumulative, Money sum) {
        return cumulative
                .value()
                .filter(c -> c.currency().code().equals(sum.currency().code()))
                .filter(c -> c.compareTo(sum) < 0);
    }

    /// Only where all transfers are in the currency of the sum: others may have been converted.
    private static boolean exceeds(Money sum, FilingReport report) {
        String code = sum.currency().code();
        if (report.transfers().isEmpty()
                || !report.transfers().stream()
                        .allMatch(t -> t.paid().currency().code().equals(code))) {
            return false;
        }
        Money all =
                report.transfers().stream()
                        .map(FiledTransfer::paid)
                        .reduce(Money.zero(sum.currency()), Money::plus);
        return sum.compareTo(all) > 0;
    }
}
