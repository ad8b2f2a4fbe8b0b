// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.work;

import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;

/// The progress of one started job, written by the job's thread and read by the screen's. Safe to
/// use from any thread.
public final class TaskProgress implements Work, TaskHandle {

    private record Step(String text, long volume, AtomicLong done) {}

    private final String name;
    private final Clock clock;
    private final Instant started;
    private volatile Step step = new Step("", 0, new AtomicLong());
    private volatile TaskState state = TaskState.RUNNING;
    private volatile boolean cancelWanted;

    /// A job that starts now.
    public TaskProgress(String name, Clock clock) {
        this.name = name;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    public void begin(String text, long volume) {
        checkCancelled();
        step = new Step(text, volume, new AtomicLong());
    }

    @Override
    public void done(long amount) {
        step.done().addAndGet(amount);
    }

    @Override
    public void checkCancelled() {
        if (cancelWanted) {
            throw new WorkCancelledException();
        }
    }

    @Override
    public void cancel() {
        cancelWanted = true;
    }

    @Override
    public TaskState state() {
        return state;
    }

    /// Records how the job ended; the first word stands.
    public synchronized void end(TaskState how) {
        if (state == TaskState.RUNNING) {
            state = how;
        }
    }

    /// How far the job is at this moment.
    public RunningTask snapshot() {
        Step now = step;
        OptionalDouble fraction =
                now.volume() <= 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(
                                Math.clamp((double) now.done().get() / now.volume(), 0, 1));
        return new RunningTask(
                this, name, now.text(), fraction, Duration.between(started, clock.instant()));
    }
}
