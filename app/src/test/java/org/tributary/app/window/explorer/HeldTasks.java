// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.work.Job;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.TaskHandle;
import org.tributary.app.work.Tasks;
import org.tributary.app.work.Watch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Keeps jobs back until they are let go, in the order in which they were started; the job that
/// waits in a lane goes last. What went on meanwhile can then be seen.
final class HeldTasks implements Tasks {

    private final Tasks inner;
    private final Deque<Runnable> held = new ArrayDeque<>();
    private final Deque<Lane> lanes = new ArrayDeque<>();
    private boolean holding;

    /// @param inner runs what is let go
    HeldTasks(Tasks inner) {
        this.inner = inner;
    }

    /// From now on jobs wait.
    void hold() {
        holding = true;
    }

    /// Runs all jobs that wait, and those they start, and keeps none back any more.
    void letGo() {
        while (!held.isEmpty()) {
            held.remove().run();
        }
        holding = false;
        lanes.forEach(Lane::quiet);
    }

    @Override
    public <T> TaskHandle start(String name, Job<T> job, Outcome<T> outcome) {
        if (!holding) {
            return inner.start(name, job, outcome);
        }
        held.add(() -> inner.start(name, job, outcome));
        return inner.start(name, work -> true, Outcome.of(done -> {}));
    }

    @Override
    public LatestWins latestWins(String name) {
        var lane = new Lane(name);
        lanes.add(lane);
        return lane;
    }

    @Override
    public void onScreen(Runnable action) {
        inner.onScreen(action);
    }

    @Override
    public <T> void aside(Supplier<? extends T> work, Consumer<? super T> then) {
        inner.aside(work, then);
    }

    @Override
    public List<RunningTask> running() {
        return inner.running();
    }

    @Override
    public Watch watch(Consumer<? super List<RunningTask>> watcher) {
        return inner.watch(watcher);
    }

    private final class Lane implements LatestWins {

        private final String name;
        private Optional<Runnable> waiting = Optional.empty();

        private Lane(String name) {
            this.name = name;
        }

        @Override
        public <T> void submit(Job<T> job, Consumer<? super T> success) {
            waiting = Optional.of(() -> inner.start(name, job, Outcome.of(success)));
            if (!holding) {
                quiet();
            }
        }

        void quiet() {
            Optional<Runnable> last = waiting;
            waiting = Optional.empty();
            last.ifPresent(Runnable::run);
        }

        @Override
        public void close() {
            waiting = Optional.empty();
        }
    }
}
