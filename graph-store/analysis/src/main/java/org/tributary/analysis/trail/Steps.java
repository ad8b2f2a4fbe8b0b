// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.ledger.work.Work;

/// How far a search may go before it gives up. Not thread-safe.
final class Steps {

    private static final int CHECK = 0xFFFF;

    private final Work work;
    private long left;

    Steps(long most, Work work) {
        left = most;
        this.work = work;
    }

    /// Takes a step.
    ///
    /// @return false if none is left
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    boolean take() {
        if ((left & CHECK) == 0) {
            work.checkCancelled();
        }
        return left > 0 && --left > 0;
    }

    /// Whether the search has given up.
    boolean spent() {
        return left <= 0;
    }
}
