// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.detection;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.CaseLedgers;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.rules.RuleText;
import org.tributary.analysis.run.LibraryRun;
import org.tributary.analysis.run.RunOutcome;
import org.tributary.analysis.schemes.Schemes;
import org.tributary.app.explore.Exploration;
import org.tributary.app.rating.CaseRatings;
import org.tributary.app.rating.RatingBook;
import org.tributary.app.signing.RulesStatement;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.RuleVersion;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/// Runs typologies over an open case. Thread-safe; nothing here belongs on the screen thread.
///
/// @param record the case
/// @param graphs gives its transfers
/// @param ratings rates the customers, which ranks their alerts; empty to rank without
public record CaseDetection(
        CaseFile record, Exploration.GraphSource graphs, Optional<RatingBook> ratings) {

    /// The rules that count in the case: those activated last, else those the product ships with.
    ///
    /// @throws CaseFileException if the signature by which they were activated is broken: then
    ///     somebody changed them, and nothing may rest on them
    public RuleSet rules() {
        return record.read(CaseReader::ruleVersions).stream()
                .filter(RuleVersion::isActive)
                .findFirst()
                .map(this::signed)
                .orElseGet(RuleSet::standard);
    }

    private RuleSet signed(RuleVersion version) {
        var statement =
                new RulesStatement(record.manifest().caseId(), version.version(), version.sha256());
        if (version.activated().filter(by -> statement.isSignedBy(by.signature())).isEmpty()) {
            throw new CaseFileException(
                    CaseFileException.Kind.DAMAGED,
                    "The signature under rules %d is broken. Activate other rules, or verify the case and go back to a copy of it."
                            .formatted(version.version()));
        }
        return RuleText.parse(version.text()).named(Integer.toString(version.version()));
    }

    /// All that detectors look at, as it is now.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public CaseLedger ledger(Work work) throws IOException {
        FlowGraph graph = graphs.graph(work);
        return record.read(
                reader -> CaseLedgers.read(reader, graph, record.manifest().base(), work));
    }

    /// Runs chosen typologies over the whole case. What is known of customers ranks the alerts.
    ///
    /// @param typologies keys of the library
    /// @param scope which of its findings are kept, in words; empty for all
    /// @throws IOException if a new cache of the transfers cannot be written
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public RunOutcome run(Collection<String> typologies, RuleSet rules, String scope, Work work)
            throws IOException {
        CaseLedger ledger = ledger(work);
        RunOutcome found = new LibraryRun(ledger, rules).of(typologies, scope, work);
        if (found.alerts().isEmpty() || ratings.isEmpty()) {
            return found;
        }
        CaseRatings rated = ratings.get().withoutAlerts(ledger, work);
        return new RunOutcome(
                found.run(),
                found.findings(),
                Schemes.rated(found.alerts(), ledger.yardstick(), rated::level));
    }
}
