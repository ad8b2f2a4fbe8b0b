// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trail;

import org.tributary.ledger.work.Work;

import java.util.function.Consumer;

/// One way of walking from an account to another.
interface Walk {

    /// Looks one hop further. Called once before each greater length, the first time for 1.
    void extend(Work work);

    /// Hands over every trail of exactly this length, until the steps are spent.
    void walk(int length, Consumer<Trail> found);
}
