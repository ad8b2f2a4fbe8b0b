// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Jobs of which only the newest counts: starting one cancels the one that runs, and what an older
/// one brings is never shown. To be used from the screen thread only.
public final class OneAtATime {

    private final Tasks tasks;
    private final Consumer<Boolean> busy;
    private Optional<TaskHandle> running = Optional.empty();
    private boolean active;
    private int latest;

    /// @param busy told whether a job runs, when one begins and when the newest ends, however it
    ///     ends
    public OneAtATime(Tasks tasks, Consumer<Boolean> busy) {
        this.tasks = tasks;
        this.busy = busy;
    }

    /// Starts a job in place of the one that runs. A failure goes to the error window.
    ///
    /// @param name as for [Tasks#start]
    public <T> void start(String name, Job<T> job, Consumer<? super T> success) {
        begin();
        int mine = latest;
        started(mine, tasks.start(name, job, outcome(mine, success, OneAtATime::rethrow)));
    }

    /// Starts a job in place of the one that runs.
    ///
    /// @param name as for [Tasks#start]
    /// @param kind of failure the caller tells of itself; others go to the error window
    /// @param failure tells of it
    public <T, E extends Exception> void start(
            String name,
            Job<T> job,
            Consumer<? super T> success,
            Class<E> kind,
            Consumer<? super E> failure) {
        begin();
        int mine = latest;
        Consumer<Exception> failed =
                e -> {
                    if (!kind.isInstance(e)) {
                        rethrow(e);
                    } else if (mine == latest) {
                        failure.accept(kind.cast(e));
                    }
                };
        started(mine, tasks.start(name, job, outcome(mine, success, failed)));
    }

    private void begin() {
        stop();
        active = true;
        busy.accept(true);
    }

    /// A job may have ended, or even been followed by another one, before its start returned.
    private void started(int mine, TaskHandle handle) {
        if (mine == latest && active) {
            running = Optional.of(handle);
        }
    }

    private <T> Outcome<T> outcome(
            int mine, Consumer<? super T> success, Consumer<? super Exception> failure) {
        return Outcome.<T>of(
                        result -> {
                            if (mine == latest) {
                                ended(mine);
                                success.accept(result);
                            }
                        })
                .onFailure(
                        e -> {
                            ended(mine);
                            failure.accept(e);
                        })
                .onCancelled(() -> ended(mine));
    }

    private void ended(int mine) {
        if (mine == latest) {
            running = Optional.empty();
            active = false;
            busy.accept(false);
        }
    }

    /// Stops the job that runs, if one does.
    public void stop() {
        running.ifPresent(TaskHandle::cancel);
        ended(latest);
        latest++;
    }

    /// Tells how far the job is, once it has said what it does.
    ///
    /// @param all what [Tasks#watch] tells of
    /// @param step told what is being done
    /// @param fraction told the share that is done, 0 to 1; below 0 where it is not known
    public void follow(List<RunningTask> all, Consumer<String> step, DoubleConsumer fraction) {
        in(all).filter(task -> !task.step().isEmpty())
                .ifPresent(
                        task -> {
                            step.accept(task.step());
                            fraction.accept(task.fraction().orElse(-1));
                        });
    }

    /// How far the job is.
    ///
    /// @param all what [Tasks#watch] tells of
    public Optional<RunningTask> in(List<RunningTask> all) {
        return all.stream()
                .filter(task -> running.filter(task.handle()::equals).isPresent())
                .findFirst();
    }

    private static void rethrow(Exception failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        throw new TaskFailedException(failure);
    }
}
