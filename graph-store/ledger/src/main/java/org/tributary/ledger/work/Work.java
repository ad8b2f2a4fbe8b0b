// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.work;

/// The progress of one piece of work and the wish to stop it.
///
/// Whoever computes announces the volume up front, reports what is done, and checks for
/// cancellation at least every few thousand steps. Implementations are safe to call from any
/// thread.
public interface Work {

    /// Nobody watches and nobody cancels.
    Work UNOBSERVED =
            new Work() {
                @Override
                public void begin(String step, long volume) {}

                @Override
                public void done(long amount) {}

                @Override
                public void checkCancelled() {}
            };

    /// Starts a step.
    ///
    /// @param step what is being done, in words a user may read; never holds data of a case
    /// @param volume how many units the step has, in the unit later given to [#done]; 0 if unknown
    void begin(String step, long volume);

    /// Adds to the units done in the current step.
    void done(long amount);

    /// @throws WorkCancelledException if somebody has asked for this work to stop
    void checkCancelled();
}
