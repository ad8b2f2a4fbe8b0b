// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.work;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs jobs in the background and brings their results back to the screen thread. The one place
/// where the application leaves the screen thread.
public interface Tasks {

    /// Starts a job under a name that the status line shows.
    ///
    /// @param name what the user asked for, in words of the screen; never holds data of a case
    /// @param job runs in the background
    /// @param outcome is told on the screen thread how it ended
    <T> TaskHandle start(String name, Job<T> job, Outcome<T> outcome);

    /// A lane of its own for work that follows the user's typing.
    ///
    /// @param name as for [#start]
    LatestWins latestWins(String name);

    /// Runs something on the screen thread, soon: for what a background listener has to say.
    void onScreen(Runnable action);

    /// Runs something short in the background that no status line tells of, such as drawing a
    /// frame. It touches no store: nothing waits for it when the program ends.
    ///
    /// @param then is told on the screen thread what came of it
    <T> void aside(Supplier<? extends T> work, Consumer<? super T> then);

    /// What is running now, oldest first.
    List<RunningTask> running();

    /// Tells `watcher` on the screen thread whenever [#running] has changed, a few times a second
    /// at most while progress is made.
    Watch watch(Consumer<? super List<RunningTask>> watcher);
}
