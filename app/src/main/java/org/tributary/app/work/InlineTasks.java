// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.work;

import org.tributary.ledger.work.WorkCancelledException;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs every job at once in the calling thread; when [#start] returns, the job and its outcome
/// are over. For tests and for programs without a window. Not thread-safe.
public final class InlineTasks implements Tasks {

    private final Clock clock;
    private final List<TaskProgress> running = new ArrayList<>();
    private final List<Consumer<? super List<RunningTask>>> watchers = new CopyOnWriteArrayList<>();

    /// @param clock measures how long jobs take
    public InlineTasks(Clock clock) {
        this.clock = clock;
    }

    /// {@inheritDoc}
    ///
    /// @throws RuntimeException the job's failure, where the outcome does not take it
    @Override
    public <T> TaskHandle start(String name, Job<T> job, Outcome<T> outcome) {
        var progress = new TaskProgress(name, clock);
        running.add(progress);
        tellWatchers();
        T result;
        try {
            result = job.run(progress);
        } catch (WorkCancelledException e) {
            leave(progress, TaskState.CANCELLED);
            outcome.cancelled().run();
            return progress;
        } catch (Exception e) {
            leave(progress, TaskState.FAILED);
            outcome.failure().orElse(InlineTasks::rethrow).accept(e);
            return progress;
        }
        leave(progress, TaskState.SUCCEEDED);
        outcome.success().accept(result);
        return progress;
    }

    @Override
    public LatestWins latestWins(String name) {
        return new LatestWins() {
            @Override
            public <T> void submit(Job<T> job, Consumer<? super T> success) {
                start(name, job, Outcome.of(success));
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void onScreen(Runnable action) {
        action.run();
    }

    @Override
    public <T> void aside(Supplier<? extends T> work, Consumer<? super T> then) {
        then.accept(work.get());
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

    private void leave(TaskProgress progress, TaskState how) {
        progress.end(how);
        running.remove(progress);
        tellWatchers();
    }

    private void tellWatchers() {
        var now = running();
        watchers.forEach(watcher -> watcher.accept(now));
    }

    private static void rethrow(Exception failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        throw new TaskFailedException(failure);
    }
}
