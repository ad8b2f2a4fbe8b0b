// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.clusters;

import org.tributary.analysis.cluster.ClusterCard;
import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.layout.Layout;
import org.tributary.app.picture.layout.Layouts;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.work.Work;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A cluster as one picture: its members with the money among them in the time it lasted, around
/// the account in its middle if there is one, as a circle if the money comes back to where it
/// began, else from sources to sinks. Stateless.
public final class ClusterPicture {

    private static final double MIDDLE = 0.7;

    private ClusterPicture() {}

    /// Draws a cluster.
    ///
    /// @param lens how the picture on the screen is looked at; its filter holds here, too, but for
    ///     its time
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static PictureState of(DrawnLedger ledger, ClusterCard card, Lens lens, Work work) {
        FlowGraph graph = ledger.graph();
        Set<List<Integer>> steps = new LinkedHashSet<>();
        for (int p : card.cluster().core()) {
            steps.add(List.of(graph.from(p), graph.to(p)));
        }
        MoneyPicture money = new MoneyPicture(ledger);
        PictureState shown =
                money.showTrails(PictureState.EMPTY, steps).applyTo(PictureState.EMPTY);
        TransferFilter during =
                lens.filter()
                        .during(
                                new Period(
                                        card.first().toEpochMilli(),
                                        card.last().toEpochMilli() + 1));
        PictureState seen =
                money.settled(shown, new PictureChange.Look(shown.lens().with(during)))
                        .applyTo(shown);
        Optional<Map<NodeKey, Place>> ring = ClusterRing.of(graph, card.cluster().core());
        if (ring.isPresent()) {
            return new PictureChange.Move(ring.get()).applyTo(seen);
        }
        Optional<Integer> middle = middle(graph, card.cluster().core());
        LayoutGraph places = LayoutGraph.of(seen, middle.map(NodeKey::of));
        Layout layout =
                new Layouts(Layouts.SEED)
                        .named(middle.isPresent() ? "radial" : "flow")
                        .orElseThrow();
        return new PictureChange.Move(layout.of(places, work).places(places)).applyTo(seen);
    }

    /// The account that has a part in most of some payments.
    private static Optional<Integer> middle(FlowGraph graph, int[] core) {
        Map<Integer, Integer> times = new HashMap<>();
        for (int p : core) {
            times.merge(graph.from(p), 1, Integer::sum);
            times.merge(graph.to(p), 1, Integer::sum);
        }
        return times.entrySet().stream()
                .filter(each -> each.getValue() >= MIDDLE * core.length)
                .max(Map.Entry.<Integer, Integer>comparingByValue())
                .map(Map.Entry::getKey);
    }
}
