// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.clusters;

import org.tributary.analysis.cluster.Cluster;
import org.tributary.analysis.cluster.ClusterCard;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.transfer.TransferId;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedSet;

/// A cluster as an alert somebody raises by hand: it cites the payments that make it a cluster, and
/// its reasons are those for which it was listed. Stateless.
public final class ClusterAlert {

    private static final int MOST_SURE = 99;

    private ClusterAlert() {}

    /// @param number of the kept cluster, if it is kept
    public static AlertDraft of(CaseLedger ledger, ClusterCard card, OptionalInt number) {
        Cluster cluster = card.cluster();
        CurrencyTotals paid = Figures.paid(ledger, cluster.core());
        Finding finding =
                new Finding(
                        TypologyLibrary.CLUSTER,
                        DetectionRun.BY_HAND,
                        List.copyOf(accounts(card)),
                        Arrays.stream(cluster.core())
                                .mapToObj(p -> new TransferId(ledger.graph().transferId(p)))
                                .toList(),
                        paid,
                        card.first(),
                        card.last(),
                        card.compared().stream().map(ClusterAlert::measured).toList(),
                        cluster.parts().stream()
                                .map(part -> new Finding.Reason(part.points(), part.why()))
                                .toList(),
                        Math.clamp(cluster.score(), 1, MOST_SURE),
                        sentence(cluster, paid, number),
                        "Not sought: it was raised by hand.");
        return new AlertDraft(List.of(finding), cluster.parts());
    }

    private static String sentence(Cluster cluster, CurrencyTotals paid, OptionalInt number) {
        return "Raised by hand from %s (%s, score %d): %d accounts moved %s in %d payments."
                .formatted(
                        number.isPresent() ? "cluster " + number.getAsInt() : "a cluster",
                        CardWords.joined(cluster.method()),
                        cluster.score(),
                        cluster.members().length,
                        Figures.of(paid),
                        cluster.core().length);
    }

    /// Its members, the one through whom most money passed first.
    private static SequencedSet<Integer> accounts(ClusterCard card) {
        SequencedSet<Integer> accounts = new LinkedHashSet<>();
        card.roles().forEach(role -> accounts.add(role.account()));
        Arrays.stream(card.cluster().members()).forEach(accounts::add);
        return accounts;
    }

    private static Finding.Measured measured(ClusterCard.Comparison compared) {
        return new Finding.Measured(
                compared.measure(),
                compared.measure(),
                compared.value(),
                "above %d of 100 by lot".formatted(compared.above()));
    }
}
