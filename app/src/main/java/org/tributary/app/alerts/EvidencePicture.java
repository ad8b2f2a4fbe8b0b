// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.alerts;

import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.layout.Layout;
import org.tributary.app.picture.layout.Layouts;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.work.Work;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The picture of an alert's evidence: its accounts, the flows along its transfers, only the
/// time in which they happened, laid out as suits its typology.
public final class EvidencePicture {

    /// More accounts than that are laid out by forces, whatever the typology.
    private static final int MOST_IN_LAYERS = 400;

    /// Typologies seen best with their subject in the middle; others from left to right.
    private static final Set<String> ROUND =
            Set.of("fan-in", "fan-out", "cycle", "ping-pong", "bipartite", "dense-flow");

    private EvidencePicture() {}

    /// Draws the evidence.
    ///
    /// @param evidence the alert's transfers
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static PictureState of(
            DrawnLedger ledger, AlertDraft alert, Collection<Transfer> evidence, Work work) {
        Set<List<Integer>> steps = new LinkedHashSet<>();
        evidence.forEach(t -> steps.add(List.of(t.fromOrdinal(), t.toOrdinal())));
        MoneyPicture money = new MoneyPicture(ledger);
        PictureState shown =
                money.showTrails(PictureState.EMPTY, steps).applyTo(PictureState.EMPTY);
        PictureState seen =
                money.settled(shown, new PictureChange.Look(shown.lens().with(time(alert))))
                        .applyTo(shown);
        LayoutGraph graph = LayoutGraph.of(seen, Optional.of(NodeKey.of(alert.subject())));
        return new PictureChange.Move(layout(alert, seen).of(graph, work).places(graph))
                .applyTo(seen);
    }

    private static TransferFilter time(AlertDraft alert) {
        long first =
                alert.findings().stream()
                        .mapToLong(finding -> finding.first().toEpochMilli())
                        .min()
                        .orElseThrow();
        long last =
                alert.findings().stream()
                        .mapToLong(finding -> finding.last().toEpochMilli())
                        .max()
                        .orElseThrow();
        return TransferFilter.NONE.during(new Period(first, last + 1));
    }

    private static Layout layout(AlertDraft alert, PictureState state) {
        String name =
                state.nodes().size() > MOST_IN_LAYERS
                        ? "force"
                        : ROUND.contains(alert.leading().typology()) ? "radial" : "flow";
        return new Layouts(Layouts.SEED).named(name).orElseThrow();
    }
}
