// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.work;

/// Where a started [Job] stands.
public enum TaskState {
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED
}
