// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.clusters;

import org.tributary.analysis.cluster.ClusterCards;
import org.tributary.analysis.cluster.ClusterMethod;
import org.tributary.analysis.cluster.ClusterQuestion;
import org.tributary.analysis.cluster.ClusterSearch;
import org.tributary.analysis.cluster.Clusters;
import org.tributary.analysis.cluster.Known;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.CaseLedgers;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.app.explore.Exploration;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.RatingOverride;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds suspicious clusters in an open case. Thread-safe; nothing here belongs on the screen
/// thread.
///
/// @param record the case
/// @param graphs gives its transfers
/// @param clock tells which day is today
public record CaseClusters(CaseFile record, Exploration.GraphSource graphs, Clock clock) {

    /// What clusters are looked for in.
    ///
    /// @param ledger all transfers of the case
    /// @param known what the case knows of their accounts
    /// @param cards makes cards that count all transfers
    public record Grounds(CaseLedger ledger, Known known, ClusterCards cards) {}

    /// What was found.
    ///
    /// @param grounds what it was found in
    /// @param clusters ranked
    /// @param cards makes the card of each of them, counting what the question lets through
    public record Outcome(Grounds grounds, Clusters clusters, ClusterCards cards) {

        /// The transfers it was found in.
        public CaseLedger ledger() {
            return grounds.ledger();
        }
    }

    /// Finds and ranks clusters. The case's subjects, its alerts but those decided to be false, and
    /// customers an investigator has rated high or severe are heeded.
    ///
    /// @param question what to look for in these transfers
    /// @throws IOException if a new cache of the transfers cannot be written
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public Outcome find(Function<FlowGraph, ClusterQuestion> question, Work work)
            throws IOException {
        Grounds grounds = grounds(work);
        ClusterQuestion asked = question.apply(grounds.ledger().graph());
        Clusters clusters = new ClusterSearch(grounds.ledger(), grounds.known()).find(asked, work);
        return new Outcome(
                grounds, clusters, new ClusterCards(grounds.ledger(), asked, grounds.known()));
    }

    /// Reads what is needed to make cards of clusters that are known.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public Grounds grounds(Work work) throws IOException {
        FlowGraph graph = graphs.graph(work);
        work.begin("Reading accounts and their holders", 0);
        CaseLedger ledger =
                record.read(
                        reader ->
                                CaseLedgers.readPayments(
                                        reader, graph, record.manifest().base(), work));
        LocalDate today = LocalDate.ofInstant(clock.instant(), record.manifest().zone());
        Known known = record.read(reader -> known(reader, ledger, today));
        return new Grounds(
                ledger,
                known,
                new ClusterCards(ledger, ClusterQuestion.of(ClusterMethod.COINCIDENCE), known));
    }

    private static Known known(CaseReader reader, CaseLedger ledger, LocalDate today) {
        BitSet subjects = new BitSet();
        reader.subjects().forEach(subject -> subjects.set(subject.account()));
        Set<Long> parties =
                reader.ratingOverrides().stream()
                        .filter(o -> o.holdsOn(today) && isRisky(o))
                        .map(RatingOverride::party)
                        .collect(Collectors.toSet());
        BitSet risky = new BitSet();
        for (int a = 0; !parties.isEmpty() && a < ledger.graph().accountCount(); a++) {
            risky.set(a, parties.contains(ledger.accounts().holder(a)));
        }
        return new Known(
                subjects,
                risky,
                reader.alerts().stream()
                        .filter(alert -> !alert.label().equals(Optional.of(Label.FALSE)))
                        .map(Alert::draft)
                        .map(CaseClusters::found)
                        .toList());
    }

    private static boolean isRisky(RatingOverride override) {
        return override.level() == RatingLevel.HIGH || override.level() == RatingLevel.SEVERE;
    }

    private static Known.Found found(AlertDraft alert) {
        return new Known.Found(
                alert.typologies().stream().map(TypologyLibrary::name).toList(),
                alert.transfers().stream().mapToLong(id -> id.value()).toArray());
    }
}
