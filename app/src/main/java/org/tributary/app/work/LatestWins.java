// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.work;

import java.util.function.Consumer;

/// Work that follows what a user is typing or brushing: it waits for a quiet moment, and when a
/// newer request comes the older one is cancelled and its result never shown. To be used from the
/// screen thread only.
public interface LatestWins extends AutoCloseable {

    /// Replaces whatever is waiting or running. A failure goes to the error window.
    <T> void submit(Job<T> job, Consumer<? super T> success);

    /// Drops what is waiting and cancels what is running.
    @Override
    void close();
}
