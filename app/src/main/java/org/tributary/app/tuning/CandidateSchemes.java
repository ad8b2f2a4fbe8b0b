// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tuning;

import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.schemes.Schemes;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.transfer.TransferId;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Candidates of one typology put together as a run would put them into alerts, were it the only
/// typology looked for. Immutable.
final class CandidateSchemes {

    private final List<List<Candidate>> schemes;

    private CandidateSchemes(List<List<Candidate>> schemes) {
        this.schemes = schemes;
    }

    static CandidateSchemes of(Collection<Candidate> candidates, CaseLedger ledger) {
        IdentityHashMap<Finding, Candidate> made = new IdentityHashMap<>();
        candidates.forEach(candidate -> made.put(sketch(candidate, ledger.graph()), candidate));
        List<AlertDraft> alerts = Schemes.of(List.copyOf(made.keySet()), ledger.yardstick());
        return new CandidateSchemes(alerts.stream().map(alert -> members(alert, made)).toList());
    }

    private static List<Candidate> members(
            AlertDraft alert, IdentityHashMap<Finding, Candidate> made) {
        return alert.findings().stream().map(made::get).toList();
    }

    /// A finding with all that decides which others it goes with, and nothing that takes time.
    private static Finding sketch(Candidate candidate, FlowGraph graph) {
        int[] positions = candidate.positions();
        return new Finding(
                "",
                "",
                Arrays.stream(candidate.accounts()).boxed().toList(),
                Arrays.stream(positions)
                        .mapToObj(p -> new TransferId(graph.transferId(p)))
                        .toList(),
                CurrencyTotals.NONE,
                Instant.ofEpochMilli(graph.at(positions[0])),
                Instant.ofEpochMilli(graph.at(positions[positions.length - 1])),
                List.of(),
                List.of(),
                candidate.confidence(),
                "",
                Finding.NONE_FOUND);
    }

    /// How many alerts they are.
    int count() {
        return schemes.size();
    }

    /// How many alerts consist of some of these alone.
    int madeOf(Collection<Candidate> some) {
        Set<Candidate> those = Collections.newSetFromMap(new IdentityHashMap<>());
        those.addAll(some);
        return (int) schemes.stream().filter(those::containsAll).count();
    }
}
