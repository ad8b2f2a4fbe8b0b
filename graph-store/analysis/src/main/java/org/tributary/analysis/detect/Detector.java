// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.work.Work;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds one typology in a ledger. Stateless and thread-safe; never touches a database.
///
/// What a detector looks at depends on its shapes (windows, hops) alone. Lower and upper limits
/// decide only which candidates count: with stricter limits the same detector gives the same
/// candidates less those that its limits no longer admit. It may use the limits to spare itself
/// work on candidates they would not admit. Of what it gives, the transfers alone are enough to
/// find it again, wherever the typology allows.
public interface Detector {

    /// Key of its typology: `fan-in`.
    String typology();

    /// What it can be tuned by, in the order in which it is shown.
    List<Parameter> parameters();

    /// What a case must tell for it to run.
    default Set<Input> needs() {
        return Set.of();
    }

    /// Whether it lists what must be reported whatever its reason. Such findings are no suspicion:
    /// they stand after all others and count in no rating.
    default boolean isDuty() {
        return false;
    }

    /// Looks for candidates, in no order. All of them satisfy the limits of their subject.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    Stream<Candidate> detect(CaseLedger ledger, Limits limits, Work work);
}
