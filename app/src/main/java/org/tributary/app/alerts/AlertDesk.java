// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.alerts;

import org.tributary.analysis.realert.ReAlert;
import org.tributary.analysis.run.RunOutcome;
import org.tributary.app.detection.CaseDetection;
import org.tributary.app.explore.Exploration;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Looks through an open case with its rules and keeps what was found. Every question may take a
/// while and belongs in a background job. Thread-safe.
///
/// @param detection the case
public record AlertDesk(CaseDetection detection) {

    /// What a run gave, and what became of it.
    ///
    /// @param outcome what was run and found
    /// @param met how it met the alerts of the case
    public record Kept(RunOutcome outcome, ReAlert met) {}

    /// The same over an exploration of a case.
    public static AlertDesk of(Exploration exploration) {
        return new AlertDesk(
                new CaseDetection(
                        exploration.record(), exploration::graph, exploration.ratingBook()));
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
        RunOutcome outcome = detection.run(typologies, detection.rules(), scope, work);
        List<AlertDraft> drafts =
                outcome.alerts().stream()
                        .filter(
                                draft ->
                                        among.isEmpty()
                                                || draft.accounts().stream()
                                                        .anyMatch(among::contains))
                        .toList();
        ReAlert met =
                ReAlert.of(
                        detection.record().read(CaseReader::alerts),
                        drafts,
                        Set.copyOf(outcome.run().ran()));
        work.checkCancelled();
        detection
                .record()
                .write(
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
