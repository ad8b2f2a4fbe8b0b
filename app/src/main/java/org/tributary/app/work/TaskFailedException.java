// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.work;

/// A job run in the calling thread failed with a checked exception that nobody was there to take.
/// The cause says what happened.
public final class TaskFailedException extends RuntimeException {

    public TaskFailedException(Exception cause) {
        super("A job failed.", cause);
    }
}
