// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.timeline;

import org.tributary.app.timeline.Histogram;
import org.tributary.app.timeline.Measure;
import org.tributary.app.timeline.PeriodWords;
import org.tributary.app.timeline.Side;
import org.tributary.app.timeline.Standing;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.flow.Period;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says in words what the timeline draws.
///
/// @param texts gives words
/// @param amounts writes amounts
/// @param zone in which days begin
record TimelineText(Texts texts, AmountText amounts, ZoneId zone) {

    private static final String BETWEEN = "  ·  ";

    /// What is shown at all: how many, of which time, and what the filter leaves of it.
    ///
    /// @param scope whose transactions these are
    String summary(Histogram histogram, Measure measure, Optional<Period> brush, String scope) {
        long counted = histogram.transfers(Standing.COUNTED);
        long all = counted + histogram.transfers(Standing.LEFT_OUT);
        String number =
                counted == all
                        ? measured(histogram, measure, all, scope)
                        : texts.of("timeline.some", counted, all, scope);
        return brush.map(period -> new PeriodWords(zone).of(period) + BETWEEN + number)
                .orElse(number + BETWEEN + grain(histogram));
    }

    /// How many, and that of several currencies only one is drawn.
    private String measured(Histogram histogram, Measure measure, long all, String scope) {
        return measure.currency()
                .filter(code -> histogram.currencies().size() > 1)
                .map(code -> texts.of("timeline.measured", all, code, scope))
                .orElseGet(() -> texts.of("timeline.all", all, scope));
    }

    private String grain(Histogram histogram) {
        String name = histogram.buckets().grain().name().toLowerCase(Locale.ROOT);
        return texts.of("timeline.grain." + name);
    }

    /// A bucket: its time, and the exact figures of its bars.
    String bucket(Histogram histogram, Measure measure, int bucket) {
        List<String> parts = new ArrayList<>();
        parts.add(histogram.buckets().title(bucket));
        parts.addAll(sides(histogram, measure, bucket, Standing.COUNTED));
        List<String> leftOut = sides(histogram, measure, bucket, Standing.LEFT_OUT);
        if (parts.size() == 1 && leftOut.isEmpty()) {
            parts.add(texts.of("timeline.nothing"));
        }
        if (!leftOut.isEmpty()) {
            parts.add(texts.of("timeline.leftOut", String.join(", ", leftOut)));
        }
        return String.join(BETWEEN, parts);
    }

    private List<String> sides(
            Histogram histogram, Measure measure, int bucket, Standing standing) {
        List<String> said = new ArrayList<>();
        for (Side side : Side.values()) {
            figure(histogram, measure, bucket, side, standing)
                    .map(figure -> histogram.isSided() ? side(side) + " " + figure : figure)
                    .ifPresent(said::add);
        }
        return said;
    }

    private Optional<String> figure(
            Histogram histogram, Measure measure, int bucket, Side side, Standing standing) {
        return measure.currency()
                .map(
                        code ->
                                histogram
                                        .total(bucket, side, standing, code)
                                        .map(
                                                total ->
                                                        texts.of(
                                                                "timeline.amount",
                                                                amounts.of(total.sum()),
                                                                total.count())))
                .orElseGet(
                        () ->
                                Optional.of(histogram.count(bucket, side, standing))
                                        .filter(count -> count > 0)
                                        .map(amounts::count));
    }

    /// The word for a side.
    String side(Side side) {
        return texts.of(
                switch (side) {
                    case UP -> "timeline.in";
                    case DOWN -> "timeline.out";
                });
    }

    /// A measure as the list of measures has it.
    String measure(Measure measure) {
        return measure.currency().orElseGet(() -> texts.of("timeline.count"));
    }

    /// What the top of the axis stands for.
    String top(TimelineModel.Chart chart) {
        return chart.measure().currency().isEmpty()
                ? amounts.count(chart.bars().highest().longValue())
                : chart.bars().highestAmount().map(money -> amounts.brief(money.abs())).orElse("");
    }
}
