// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.work;

/// Thrown out of a computation that was asked to stop. Nothing it was writing has become real.
public final class WorkCancelledException extends RuntimeException {

    public WorkCancelledException() {
        super("cancelled");
    }
}
