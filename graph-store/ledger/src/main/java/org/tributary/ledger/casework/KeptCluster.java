// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent.ClusterKept;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent.ClusterRemoved;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent.ClusterRestored;
import org.tributary.ledger.casework.CaseEvent.ClusterEvent.ClusterReworded;
import org.tributary.ledger.transfer.TransferId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A group of accounts an investigator keeps in the case. The audit trail says all of it: what was
/// kept, by whom, and every change since. Immutable.
///
/// @param number from 1, never given again
/// @param name the investigator's, or where none was given, `Cluster 1`
/// @param note what the investigator says of it; may be empty
/// @param found what it consists of
/// @param history what was done with it, oldest first; all events are [ClusterEvent]s
public record KeptCluster(
        int number, String name, String note, Found found, List<AuditEntry> history) {

    /// What a kept cluster consists of. It stays as it was found, whatever rows count later.
    ///
    /// @param method what made it a cluster, as a word of the search
    /// @param accounts ordinals of its members, ascending
    /// @param transfers ids of the payments that make it one, in order of time
    /// @param parts what its score was made of
    public record Found(
            String method,
            List<Integer> accounts,
            List<TransferId> transfers,
            List<ScorePart> parts) {

        public Found {
            accounts = List.copyOf(accounts);
            transfers = List.copyOf(transfers);
            parts = List.copyOf(parts);
        }
    }

    public KeptCluster {
        history = List.copyOf(history);
    }

    public Instant keptAt() {
        return history.getFirst().at();
    }

    public Author keptBy() {
        return history.getFirst().author();
    }

    /// The entry that was made of it last.
    public AuditEntry last() {
        return history.getLast();
    }

    /// Those that were not removed, by number.
    ///
    /// @param trail entries of the audit trail, oldest first
    public static List<KeptCluster> standing(List<AuditEntry> trail) {
        Map<Integer, KeptCluster> all = new TreeMap<>();
        Map<Integer, KeptCluster> removed = new TreeMap<>();
        for (AuditEntry entry : trail) {
            if (entry.event() instanceof ClusterEvent event) {
                take(event, entry, all, removed);
            }
        }
        return List.copyOf(all.values());
    }

    private static void take(
            ClusterEvent event,
            AuditEntry entry,
            Map<Integer, KeptCluster> standing,
            Map<Integer, KeptCluster> removed) {
        int number = event.cluster();
        switch (event) {
            case ClusterKept(int _, String name, String note, Found found) ->
                    standing.put(
                            number, new KeptCluster(number, name, note, found, List.of(entry)));
            case ClusterReworded(int _, String name, String note) ->
                    standing.computeIfPresent(
                            number, (_, kept) -> kept.reworded(name, note).and(entry));
            case ClusterRemoved _ -> move(number, entry, standing, removed);
            case ClusterRestored _ -> move(number, entry, removed, standing);
        }
    }

    private static void move(
            int number,
            AuditEntry entry,
            Map<Integer, KeptCluster> from,
            Map<Integer, KeptCluster> to) {
        KeptCluster moved = from.remove(number);
        if (moved != null) {
            to.put(number, moved.and(entry));
        }
    }

    private KeptCluster reworded(String newName, String newNote) {
        return new KeptCluster(number, newName, newNote, found, history);
    }

    private KeptCluster and(AuditEntry entry) {
        List<AuditEntry> longer = new ArrayList<>(history);
        longer.add(entry);
        return new KeptCluster(number, name, note, found, longer);
    }
}
