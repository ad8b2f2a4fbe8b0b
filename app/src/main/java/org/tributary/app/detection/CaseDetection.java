// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.detection;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.CaseLedgers;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.rules.RuleText;
import org.tributary.analysis.run.LibraryRun;
import org.tributary.analysis.run.RunOutcome;
import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.RuleVersion;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.util.Collection;

/// Runs typologies over an open case. Thread-safe; nothing here belongs on the screen thread.
///
/// @param open the case
public record CaseDetection(OpenCase open) {

    /// The rules that count in the case: those activated last, else those the product ships with.
    public RuleSet rules() {
        return open.record().read(CaseReader::ruleVersions).stream()
                .filter(RuleVersion::isActive)
                .findFirst()
                .map(
                        version ->
                                RuleText.parse(version.text())
                                        .named(Integer.toString(version.version())))
                .orElseGet(RuleSet::standard);
    }

    /// All that detectors look at, as it is now.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public CaseLedger ledger(Work work) {
        FlowGraph graph = open.flowGraph(work);
        return open.record()
                .read(
                        reader ->
                                CaseLedgers.read(
                                        reader, graph, open.record().manifest().base(), work));
    }

    /// Runs chosen typologies over the whole case.
    ///
    /// @param typologies keys of the library
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public RunOutcome run(Collection<String> typologies, RuleSet rules, Work work) {
        return new LibraryRun(ledger(work), rules).of(typologies, "", work);
    }
}
