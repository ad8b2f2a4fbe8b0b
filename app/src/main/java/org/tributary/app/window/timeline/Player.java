// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.timeline;

import org.tributary.app.picture.PictureState;
import org.tributary.app.timeline.BucketRange;
import org.tributary.app.timeline.Buckets;
import org.tributary.ledger.flow.Period;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Moves the brush through time, one bucket a step. Every step is only a look at the picture; where
/// it stops becomes one step of the picture's history. The next step waits until the picture has
/// followed the last, so that a slow one is seen in full. Confined to the screen thread.
final class Player {

    /// Without a brush, a window of this share of the whole time is played.
    private static final int USUAL_SHARE = 12;

    private final TimelineModel model;
    private final TimelineInteractor timeline;
    private final TimelineHost host;
    private final BooleanSupplier still;
    private final Runnable pause;
    private Optional<Period> awaited = Optional.empty();
    private Optional<Period> before = Optional.empty();

    /// @param still whether the user wants nothing to move by itself
    /// @param pause waits a moment, then calls [#step]
    Player(
            TimelineModel model,
            TimelineInteractor timeline,
            TimelineHost host,
            BooleanSupplier still,
            Runnable pause) {
        this.model = model;
        this.timeline = timeline;
        this.host = host;
        this.still = still;
        this.pause = pause;
    }

    /// Starts, or stops where it is. Where nothing is to move by itself, makes one step, as if the
    /// brush had been moved by hand.
    void toggle() {
        if (model.playing().get()) {
            stop();
            return;
        }
        Optional<Buckets> buckets = timeline.buckets().filter(all -> all.size() > 1);
        if (buckets.isEmpty()) {
            return;
        }
        BucketRange start = start(buckets.get());
        if (still.getAsBoolean()) {
            timeline.brush(start);
            timeline.brushed();
            return;
        }
        before = timeline.filtered();
        model.playing().set(true);
        look(start);
    }

    /// One bucket on from the brush; from the beginning if there is none or it is at the end.
    private BucketRange start(Buckets buckets) {
        int size = buckets.size();
        Optional<BucketRange> brushed = timeline.brushedBuckets();
        int length =
                Math.min(
                        size - 1,
                        brushed.map(BucketRange::length).orElse(Math.max(1, size / USUAL_SHARE)));
        return brushed.filter(range -> range.end() < size)
                .map(range -> range.moved(1, size))
                .orElse(new BucketRange(0, Math.max(1, length)));
    }

    private void look(BucketRange range) {
        timeline.brush(range);
        awaited = model.brush().get();
        host.preview(timeline.during(awaited));
    }

    /// The pause is over.
    void step() {
        if (!model.playing().get()) {
            return;
        }
        Optional<Buckets> buckets = timeline.buckets();
        Optional<BucketRange> now = timeline.brushedBuckets();
        if (buckets.isEmpty() || now.isEmpty() || now.get().end() >= buckets.get().size()) {
            stop();
            return;
        }
        look(now.get().moved(1, buckets.get().size()));
    }

    /// The picture is now this. Whoever changes its period meanwhile ends the play.
    void pictureChanged(PictureState picture) {
        if (!model.playing().get()) {
            return;
        }
        if (Optional.of(picture.lens().filter().period()).equals(awaited)) {
            pause.run();
        } else {
            model.playing().set(false);
        }
    }

    /// Stops and keeps what is seen.
    void stop() {
        if (model.playing().get()) {
            model.playing().set(false);
            host.filter(timeline.during(model.brush().get()));
        }
    }

    /// Stops and goes back to what was seen before.
    ///
    /// @return whether it was playing
    boolean cancel() {
        if (!model.playing().get()) {
            return false;
        }
        model.playing().set(false);
        model.brush().set(before);
        host.preview(timeline.during(before));
        return true;
    }
}
