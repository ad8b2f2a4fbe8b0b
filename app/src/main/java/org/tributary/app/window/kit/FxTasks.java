// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;
import org.tributary.app.work.Job;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.TaskHandle;
import org.tributary.app.work.TaskProgress;
import org.tributary.app.work.TaskState;
import org.tributary.app.work.Tasks;
import org.tributary.app.work.Watch;
import org.tributary.ledger.work.WorkCancelledException;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// [Tasks] of the window: the only class of the product that starts threads and that calls
/// `Platform.runLater`. Progress reaches the screen thread ten times a second at most, however
/// often jobs report it. Safe to use from any thread.
public final class FxTasks implements Tasks {

    /// How long typing must rest before work that follows it starts.
    public static final Duration QUIET = Duration.ofMillis(250);

    private static final long REFRESH_MILLIS = 100;

    private final Clock clock;
    private final Consumer<? super Throwable> unhandled;
    private final List<TaskProgress> running = new CopyOnWriteArrayList<>();
    private final List<Consumer<? super List<RunningTask>>> watchers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean tellPending = new AtomicBoolean();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform().daemon().name("tributary-task-", 1).factory());
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("tributary-timer").factory());

    /// @param clock measures how long jobs take
    /// @param unhandled told on the screen thread of every failure that nobody else takes
    public FxTasks(Clock clock, Consumer<? super Throwable> unhandled) {
        this.clock = clock;
        this.unhandled = unhandled;
        var _ =
                timer.scheduleAtFixedRate(
                        this::refresh, REFRESH_MILLIS, REFRESH_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public <T> TaskHandle start(String name, Job<T> job, Outcome<T> outcome) {
        var progress = new TaskProgress(name, clock);
        running.add(progress);
        tellWatchers();
        threads.execute(() -> run(progress, job, outcome));
        return progress;
    }

    @Override
    public LatestWins latestWins(String name) {
        return new Lane(name);
    }

    @Override
    public void onScreen(Runnable action) {
        Platform.runLater(() -> guarded(action));
    }

    @Override
    public <T> void aside(Supplier<? extends T> work, Consumer<? super T> then) {
        if (!threads.isShutdown()) {
            threads.execute(
                    () -> {
                        try {
                            T result = work.get();
                            onScreen(() -> then.accept(result));
                        } catch (RuntimeException | Error e) {
                            onScreen(() -> unhandled.accept(e));
                        }
                    });
        }
    }

    @Override
    public List<RunningTask> running() {
        return running.stream().map(TaskProgress::snapshot).toList();
    }

    @Override
    public Watch watch(Consumer<? super List<RunningTask>> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// Cancels everything, waits in the background for at most `grace` until the jobs have let go,
    /// then does the closing work, and at last runs `afterwards` on the screen thread. Returns at
    /// once; nothing can be started any more.
    ///
    /// @param closing runs in the background once no job runs, such as closing a store
    public void shutDown(Duration grace, Runnable closing, Runnable afterwards) {
        running.forEach(TaskProgress::cancel);
        timer.shutdownNow();
        threads.execute(
                () -> {
                    try {
                        awaitJobs(grace);
                        closing.run();
                    } catch (RuntimeException e) {
                        onScreen(() -> unhandled.accept(e));
                    } finally {
                        onScreen(afterwards);
                    }
                });
        threads.shutdown();
    }

    private void awaitJobs(Duration grace) {
        synchronized (running) {
            long end = System.nanoTime() + grace.toNanos();
            for (long left = grace.toMillis(); !running.isEmpty() && left > 0; ) {
                try {
                    running.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            }
        }
    }

    private <T> void run(TaskProgress progress, Job<T> job, Outcome<T> outcome) {
        try {
            T result = job.run(progress);
            leave(progress, TaskState.SUCCEEDED, () -> outcome.success().accept(result));
        } catch (WorkCancelledException e) {
            leave(progress, TaskState.CANCELLED, outcome.cancelled());
        } catch (Exception e) {
            leave(
                    progress,
                    TaskState.FAILED,
                    () ->
                            outcome.failure()
                                    .ifPresentOrElse(
                                            failure -> failure.accept(e),
                                            () -> unhandled.accept(e)));
        } catch (Error e) {
            leave(progress, TaskState.FAILED, () -> unhandled.accept(e));
        }
    }

    private void leave(TaskProgress progress, TaskState how, Runnable told) {
        progress.end(how);
        synchronized (running) {
            running.remove(progress);
            running.notifyAll();
        }
        onScreen(told);
        tellWatchers();
    }

    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error e) {
            unhandled.accept(e);
        }
    }

    private void refresh() {
        if (!running.isEmpty()) {
            tellWatchers();
        }
    }

    private void tellWatchers() {
        if (tellPending.compareAndSet(false, true)) {
            onScreen(
                    () -> {
                        tellPending.set(false);
                        var now = running();
                        watchers.forEach(watcher -> watcher.accept(now));
                    });
        }
    }

    private final class Lane implements LatestWins {

        private final String name;
        private long newest;
        private @Nullable ScheduledFuture<?> waiting;
        private @Nullable TaskHandle current;

        private Lane(String name) {
            this.name = name;
        }

        @Override
        public synchronized <T> void submit(Job<T> job, Consumer<? super T> success) {
            close();
            long mine = newest;
            waiting =
                    timer.schedule(
                            () -> begin(mine, job, success),
                            QUIET.toMillis(),
                            TimeUnit.MILLISECONDS);
        }

        @Override
        public synchronized void close() {
            newest++;
            if (waiting != null) {
                waiting.cancel(false);
            }
            if (current != null) {
                current.cancel();
            }
        }

        private synchronized <T> void begin(long mine, Job<T> job, Consumer<? super T> success) {
            if (mine == newest) {
                current =
                        start(
                                name,
                                job,
                                Outcome.of(
                                        result -> {
                                            if (isNewest(mine)) {
                                                success.accept(result);
                                            }
                                        }));
            }
        }

        private synchronized boolean isNewest(long mine) {
            return mine == newest;
        }
    }
}
