// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs calls into the engine that are known never to return in some circumstances (a full disk, a
/// damaged log), and gives up waiting after a while. What was given up goes on in its thread.
///
/// @param background where the calls run; one that runs them on the caller's own thread makes them
///     unbounded
record Bounded(Executor background) {

    /// @throws TimeoutException if it did not end in time
    /// @throws ExecutionException with what the call threw
    <T> T call(Duration limit, Callable<T> call) throws TimeoutException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(call);
        background.execute(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for the graph store");
        }
    }
}
