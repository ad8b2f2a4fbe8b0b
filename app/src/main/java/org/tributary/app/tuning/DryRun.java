// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tuning;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.run.LibraryRun;
import org.tributary.analysis.run.RunOutcome;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;

/// A run of rules over a whole case of which nothing is kept, beside one of the rules that count.
/// Immutable.
///
/// @param nowAlerts how many alerts the rules that count give
/// @param thenAlerts how many the others would
/// @param rows what changes, by typology; those that find nothing either way are left out
public record DryRun(int nowAlerts, int thenAlerts, List<Row> rows) {

    /// One typology.
    ///
    /// @param typology its key
    /// @param now findings under the rules that count
    /// @param then findings under the others
    public record Row(String typology, long now, long then) {}

    public DryRun {
        rows = List.copyOf(rows);
    }

    /// Runs both.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static DryRun of(CaseLedger ledger, RuleSet counting, RuleSet draft, Work work) {
        RunOutcome then = new LibraryRun(ledger, draft).all(work);
        RunOutcome now =
                draft.rules().equals(counting.rules())
                        ? then
                        : new LibraryRun(ledger, counting).all(work);
        SequencedSet<String> typologies = new TreeSet<>();
        now.findings().forEach(finding -> typologies.add(finding.typology()));
        then.findings().forEach(finding -> typologies.add(finding.typology()));
        List<Row> rows = new ArrayList<>();
        typologies.forEach(t -> rows.add(new Row(t, count(now, t), count(then, t))));
        return new DryRun(now.alerts().size(), then.alerts().size(), rows);
    }

    private static long count(RunOutcome outcome, String typology) {
        return outcome.findings().stream().map(Finding::typology).filter(typology::equals).count();
    }
}
