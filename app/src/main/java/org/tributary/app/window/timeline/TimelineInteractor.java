// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.timeline;

import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.app.timeline.BucketRange;
import org.tributary.app.timeline.Buckets;
import org.tributary.app.timeline.Histogram;
import org.tributary.app.timeline.Measure;
import org.tributary.app.window.kit.ScopeWords;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.flow.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Has the bars computed when selection, picture or room change, and turns brushing into filters.
final class TimelineInteractor {

    /// A bar narrower than this cannot be pointed at.
    private static final double LEAST_BAR = 5;

    private static final int USUAL_MOST = 120;

    private final TimelineModel model;
    private final MoneyTimes times;
    private final TimelineHost host;
    private final TimelineText text;
    private final LatestWins lane;
    private Selection selection = Selection.NOTHING;
    private PictureState picture = PictureState.EMPTY;
    private Optional<Measure> wanted = Optional.empty();
    private int most = USUAL_MOST;

    TimelineInteractor(
            TimelineModel model,
            Exploration exploration,
            Tasks tasks,
            Texts texts,
            TimelineHost host) {
        this.model = model;
        this.host = host;
        times = new MoneyTimes(exploration);
        text = new TimelineText(texts, exploration.amounts(), exploration.zone());
        lane = tasks.latestWins(texts.of("timeline.task"));
    }

    TimelineText text() {
        return text;
    }

    /// This is selected, of that picture.
    void show(Selection now, PictureState state) {
        selection = now;
        picture = state;
        model.brush().set(filtered());
        count();
    }

    /// The picture has changed; the selection has not.
    void pictureChanged(PictureState state) {
        boolean same =
                state.nodes().keySet().equals(picture.nodes().keySet())
                        && state.edges().keySet().equals(picture.edges().keySet())
                        && state.groups().equals(picture.groups())
                        && state.withheld().equals(picture.withheld())
                        && state.lens().filter().equals(picture.lens().filter());
        picture = state;
        if (!same) {
            model.brush().set(filtered());
            count();
        }
    }

    /// The same things are to be counted anew.
    void count() {
        Selection of = selection;
        PictureState state = picture;
        int room = most;
        lane.submit(work -> times.histogram(of, state, room, work), this::counted);
    }

    private void counted(Optional<Histogram> found) {
        List<Measure> measures = new ArrayList<>();
        found.ifPresent(
                histogram ->
                        histogram.currencies().forEach(code -> measures.add(Measure.of(code))));
        if (!measures.isEmpty()) {
            measures.add(Measure.COUNT);
        }
        Measure measure =
                wanted.filter(measures::contains)
                        .or(() -> measures.stream().findFirst())
                        .orElse(Measure.COUNT);
        if (!model.measures().equals(measures)) {
            model.measures().setAll(measures);
        }
        model.pointed().set(OptionalInt.empty());
        model.chart().set(found.map(histogram -> TimelineModel.Chart.of(histogram, measure)));
        model.measure().set(measure);
        model.playable().set(found.filter(h -> h.buckets().size() > 1).isPresent());
        say();
    }

    /// Bars are to mean something else.
    void measure(Measure chosen) {
        wanted = Optional.of(chosen);
        model.measure().set(chosen);
        model.chart()
                .get()
                .filter(chart -> !chart.measure().equals(chosen))
                .ifPresent(
                        chart -> {
                            var drawn = TimelineModel.Chart.of(chart.histogram(), chosen);
                            model.chart().set(Optional.of(drawn));
                            say();
                        });
    }

    /// There is so much room for bars, in pixels.
    void room(double width) {
        int now = Math.max(1, (int) (width / LEAST_BAR));
        int before = most;
        most = now;
        model.chart()
                .get()
                .map(chart -> chart.histogram().buckets())
                .filter(buckets -> buckets.size() > now || now > before)
                .filter(buckets -> !times.fits(buckets, now))
                .ifPresent(buckets -> count());
    }

    /// A bucket is pointed at, or none.
    void point(OptionalInt bucket) {
        model.pointed().set(bucket);
        say();
    }

    /// These buckets are being brushed.
    void brush(BucketRange range) {
        buckets().ifPresent(all -> model.brush().set(Optional.of(all.period(range))));
        say();
    }

    /// Nothing is brushed any more.
    void clear() {
        model.brush().set(Optional.empty());
        say();
        brushed();
    }

    /// The brush is let go of: the picture is filtered by it.
    void brushed() {
        TransferFilter filter = during(model.brush().get());
        if (!filter.equals(picture.lens().filter())) {
            host.filter(filter);
        }
    }

    /// The filter of the picture with another period.
    TransferFilter during(Optional<Period> period) {
        return picture.lens().filter().during(period.orElse(Period.ALWAYS));
    }

    /// The buckets nearest to the brush.
    Optional<BucketRange> brushedBuckets() {
        return buckets().flatMap(all -> model.brush().get().map(all::nearest));
    }

    Optional<Buckets> buckets() {
        return model.chart().get().map(chart -> chart.histogram().buckets());
    }

    /// The period the picture is filtered by.
    Optional<Period> filtered() {
        Period period = picture.lens().filter().period();
        return period.equals(Period.ALWAYS) ? Optional.empty() : Optional.of(period);
    }

    private void say() {
        model.words()
                .set(
                        model.chart()
                                .get()
                                .map(
                                        chart ->
                                                model.pointed().get().isPresent()
                                                        ? text.bucket(
                                                                chart.histogram(),
                                                                chart.measure(),
                                                                model.pointed().get().getAsInt())
                                                        : text.summary(
                                                                chart.histogram(),
                                                                chart.measure(),
                                                                model.brush().get(),
                                                                new ScopeWords(text.texts())
                                                                        .of(selection, picture)))
                                .orElse(""));
    }

    void close() {
        lane.close();
    }
}
