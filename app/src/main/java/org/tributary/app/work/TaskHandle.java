// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.work;

/// A started [Job], for whoever may want to stop it. Safe to call from any thread.
public interface TaskHandle {

    /// Asks the job to stop at its next check. Does not wait, and does nothing to a job that has
    /// ended.
    void cancel();

    /// Where the job stands. It is `RUNNING` until the job has really ended, also while it is
    /// being cancelled.
    TaskState state();
}
