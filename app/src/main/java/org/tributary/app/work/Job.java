// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.work;

import org.tributary.ledger.work.Work;

/// Something that takes a while. Runs away from the screen thread, so it touches no control and
/// no property that one is bound to; what it found out is its result.
///
/// @param <T> what comes out of it
@FunctionalInterface
public interface Job<T> {

    /// Does the work, reporting progress to `work` and asking it for cancellation.
    ///
    /// @throws Exception whatever went wrong; it reaches [Outcome#failure]
    T run(Work work) throws Exception;
}
