// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.TaskState;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

class FxTasksTest extends ScreenTest {

    private final List<Throwable> unhandled = new CopyOnWriteArrayList<>();
    private final FxTasks tasks = new FxTasks(Clock.systemUTC(), unhandled::add);

    @AfterEach
    void shutDown() {
        var down = new CountDownLatch(1);
        tasks.shutDown(Duration.ofSeconds(5), () -> {}, down::countDown);
        await(down);
    }

    @Test
    void worksInTheBackgroundAndTellsOnTheScreenThread() {
        var threads = new CopyOnWriteArrayList<Boolean>();
        var told = new CountDownLatch(1);
        var handle =
                tasks.start(
                        "Work",
                        work -> Platform.isFxApplicationThread(),
                        Outcome.of(
                                (Boolean inBackground) -> {
                                    threads.add(inBackground);
                                    threads.add(Platform.isFxApplicationThread());
                                    told.countDown();
                                }));
        await(told);

        assertThat(threads).containsExactly(false, true);
        assertThat(handle.state()).isEqualTo(TaskState.SUCCEEDED);
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void cancellingStopsAJobThatWouldNeverEnd() {
        var started = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var handle =
                tasks.start(
                        "Work",
                        work -> {
                            started.countDown();
                            while (true) {
                                work.checkCancelled();
                                Thread.onSpinWait();
                            }
                        },
                        Outcome.ignored().onCancelled(stopped::countDown));
        await(started);
        assertThat(tasks.running()).hasSize(1);
        handle.cancel();
        await(stopped);

        assertThat(handle.state()).isEqualTo(TaskState.CANCELLED);
        assertThat(unhandled).isEmpty();
    }

    @Test
    void failuresNobodyTakesReachTheErrorWindow() {
        var failed = new CountDownLatch(1);
        var mine = new FxTasks(Clock.systemUTC(), e -> failed.countDown());
        mine.start(
                "Work",
                work -> {
                    throw new java.io.IOException("x");
                },
                Outcome.ignored());
        await(failed);

        var alsoFailed = new CountDownLatch(1);
        var other = new FxTasks(Clock.systemUTC(), e -> alsoFailed.countDown());
        other.start(
                "Work",
                work -> 1,
                Outcome.of(
                        one -> {
                            throw new IllegalStateException("in the outcome");
                        }));
        await(alsoFailed);
        mine.shutDown(Duration.ZERO, () -> {}, () -> {});
        other.shutDown(Duration.ZERO, () -> {}, () -> {});
    }

    @Test
    void progressReachesTheScreenSeldomHoweverOftenItIsReported() {
        var reports = new AtomicReference<>(0);
        tasks.watch(running -> reports.updateAndGet(n -> n + 1));
        var told = new CountDownLatch(1);
        tasks.start(
                "Work",
                work -> {
                    work.begin("Counting", 1_000_000);
                    for (int i = 0; i < 1_000_000; i++) {
                        work.done(1);
                    }
                    return 1;
                },
                Outcome.of(one -> told.countDown()));
        await(told);

        assertThat(reports.get()).isBetween(1, 200);
    }

    @Test
    void onlyTheLatestRequestIsShown() {
        var shown = new ArrayList<String>();
        var told = new CountDownLatch(1);
        var lane = tasks.latestWins("Search");
        onScreen(
                () -> {
                    for (String typed : List.of("m", "me", "mer")) {
                        lane.submit(
                                work -> typed,
                                found -> {
                                    shown.add(found);
                                    told.countDown();
                                });
                    }
                });
        await(told);

        assertThat(shown).containsExactly("mer");
    }

    @Test
    void shutsDownOnlyAfterJobsHaveLetGo() {
        var order = new CopyOnWriteArrayList<String>();
        var mine = new FxTasks(Clock.systemUTC(), unhandled::add);
        var started = new CountDownLatch(1);
        mine.start(
                "Work",
                work -> {
                    started.countDown();
                    try {
                        while (true) {
                            work.checkCancelled();
                            Thread.onSpinWait();
                        }
                    } finally {
                        order.add("job let go");
                    }
                },
                Outcome.ignored());
        await(started);
        var down = new CountDownLatch(1);
        mine.shutDown(Duration.ofSeconds(10), () -> order.add("closing"), down::countDown);
        await(down);

        assertThat(order).containsExactly("job let go", "closing");
    }
}
