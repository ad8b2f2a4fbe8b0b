// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.clusters;

import org.tributary.analysis.cluster.Cluster;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent.ClusterKept;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent.ClusterRemoved;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent.ClusterRestored;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent.ClusterReworded;
import org.tributary.ledger.casework.KeptCluster;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.transfer.TransferId;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes clusters into the case: keeps them under a name, and raises alerts from them. Every entry
/// is one of the audit trail. Thread-safe.
///
/// @param record the case
public record ClusterDesk(CaseFile record) {

    /// Those that are kept, by number.
    public List<KeptCluster> all() {
        return record.read(CaseReader::clusters);
    }

    /// Keeps a cluster as it is now.
    ///
    /// @param graph the transfers it was found in
    /// @param name blank for `Cluster 1`, by its number, which is added to a name that is taken
    public KeptCluster keep(FlowGraph graph, Cluster cluster, String name, Author author) {
        int number = record.read(CaseReader::nextCluster);
        String called = free(name.isBlank() ? "Cluster " + number : name.strip(), number);
        KeptCluster.Found found =
                new KeptCluster.Found(
                        cluster.method().key(),
                        Arrays.stream(cluster.members()).boxed().toList(),
                        Arrays.stream(cluster.core())
                                .mapToObj(p -> new TransferId(graph.transferId(p)))
                                .toList(),
                        cluster.parts());
        record.write(
                author,
                writer -> {
                    writer.append(new ClusterKept(number, called, "", found));
                    return number;
                });
        return one(number);
    }

    /// Gives a kept cluster another name or note; the ones before stay in the audit trail. The
    /// same words change nothing.
    ///
    /// @throws IllegalArgumentException if the name is blank or it is not kept
    public KeptCluster reword(int number, String name, String note, Author author) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a kept cluster needs a name");
        }
        KeptCluster now = one(number);
        String called = free(name.strip(), number);
        if (!now.name().equals(called) || !now.note().equals(note.strip())) {
            record.write(
                    author,
                    writer -> {
                        writer.append(new ClusterReworded(number, called, note.strip()));
                        return number;
                    });
        }
        return one(number);
    }

    /// A name no other kept cluster has, because reports tell them apart by it.
    private String free(String name, int number) {
        boolean isTaken =
                all().stream()
                        .anyMatch(kept -> kept.number() != number && kept.name().equals(name));
        return isTaken ? "%s (%d)".formatted(name, number) : name;
    }

    /// Keeps one no longer.
    ///
    /// @throws IllegalArgumentException if it is not kept
    public void remove(int number, Author author) {
        String name = one(number).name();
        record.write(
                author,
                writer -> {
                    writer.append(new ClusterRemoved(number, name));
                    return number;
                });
    }

    /// Takes a removal back.
    public void restore(KeptCluster removed, Author author) {
        record.write(
                author,
                writer -> {
                    writer.append(new ClusterRestored(removed.number(), removed.name()));
                    return removed;
                });
    }

    private KeptCluster one(int number) {
        return all().stream()
                .filter(kept -> kept.number() == number)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "there is no kept cluster %d".formatted(number)));
    }

    /// What became of raising an alert.
    ///
    /// @param alert its number
    /// @param isNew whether it was raised now; else it had been before
    public record Raised(long alert, boolean isNew) {}

    /// Raises an alert by hand, unless one of the very same transfers was raised by hand before.
    public Raised raise(AlertDraft draft, Author author) {
        Optional<Alert> before = raised(draft);
        if (before.isPresent()) {
            return new Raised(before.get().id(), false);
        }
        DetectionRun run =
                new DetectionRun(
                        DetectionRun.BY_HAND,
                        List.copyOf(draft.typologies()),
                        Map.of(),
                        draft.transfers().size(),
                        "");
        record.write(author, writer -> writer.keepRun(run, List.of(draft), Map.of(), 1));
        return new Raised(raised(draft).orElseThrow().id(), true);
    }

    private Optional<Alert> raised(AlertDraft draft) {
        return record.read(CaseReader::alerts).stream()
                .filter(
                        alert ->
                                alert.draft().findings().stream()
                                        .anyMatch(f -> f.id().equals(draft.leading().id())))
                .findFirst();
    }
}
