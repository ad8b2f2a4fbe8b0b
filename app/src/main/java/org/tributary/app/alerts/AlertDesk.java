// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.alerts;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.CaseLedgers;
import org.tributary.analysis.realert.ReAlert;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.rules.RuleText;
import org.tributary.analysis.run.LibraryRun;
import org.tributary.analysis.run.RunOutcome;
import org.tributary.app.explore.Exploration;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.RuleVersion;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Looks through an open case with its rules and keeps what was found. Every question may take a
/// while and belongs in a background job. Thread-safe.
///
/// @param record the case
/// @param ledgers gives what detectors look at
public record AlertDesk(CaseFile record, LedgerSource ledgers) {

    /// Gives what detectors look at, as it is now.
    @FunctionalInterface
    public interface LedgerSource {
        /// @throws IOException if a new cache of the transfers cannot be written
        CaseLedger ledger(Work work) throws IOException;
    }

    /// What a run gave, and what became of it.
    ///
    /// @param outcome what was run and found
    /// @param met how it met the alerts of the case
    public record Kept(RunOutcome outcome, ReAlert met) {}

    /// The same over an exploration of a case.
    public static AlertDesk of(Exploration exploration) {
        CaseFile record = exploration.record();
        return new AlertDesk(
                record,
                work -> {
                    FlowGraph graph = exploration.graph(work);
                    return record.read(
                            reader ->
                                    CaseLedgers.read(
                                            reader, graph, record.manifest().base(), work));
                });
    }

    /// The rules that count in the case: the version that was activated last, else those the
    /// product ships with.
    public RuleSet rules() {
        return record.read(CaseReader::ruleVersions).stream()
                .filter(RuleVersion::isActive)
                .findFirst()
                .map(
                        version ->
                                RuleText.parse(version.text())
                                        .named(Integer.toString(version.version())))
                .orElseGet(RuleSet::standard);
    }

    /// Looks for typologies and keeps the alerts.
    ///
    /// @param typologies keys
    /// @param among only alerts in which one of these accounts has a part; empty for all
    /// @param scope what that is, in words; empty for the whole case
    /// @throws IOException if a new cache of the transfers cannot be written
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop; nothing is
    ///     kept then
    public Kept run(
            Collection<String> typologies,
            Set<Integer> among,
            String scope,
            Author author,
            Work work)
            throws IOException {
        RunOutcome outcome =
                new LibraryRun(ledgers.ledger(work), rules()).of(typologies, scope, work);
        List<AlertDraft> drafts =
                outcome.alerts().stream()
                        .filter(
                                draft ->
                                        among.isEmpty()
                                                || draft.accounts().stream()
                                                        .anyMatch(among::contains))
                        .toList();
        ReAlert met = ReAlert.of(record.read(CaseReader::alerts), drafts);
        work.checkCancelled();
        record.write(
                author,
                writer ->
                        writer.keepRun(
                                outcome.run(),
                                met.raised(),
                                met.grown(),
                                outcome.findings().size()));
        return new Kept(outcome, met);
    }
}
