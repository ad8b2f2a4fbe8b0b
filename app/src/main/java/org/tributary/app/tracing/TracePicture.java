// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tracing;

import org.tributary.analysis.trace.TraceMethod;
import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.picture.ColourKey;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.Hidden;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Tint;
import org.tributary.app.picture.layout.Layouts;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.views.MoneyFlow;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.work.Work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A trace as a picture: its accounts, and arrows as wide as the traced money that went along
/// them.
///
/// @param state the picture
/// @param flows the largest flows, which it shows
/// @param left how many flows are too small to be shown
/// @param amounts how amounts are written
public record TracePicture(
        PictureState state, List<TracedFlow> flows, int left, AmountText amounts) {

    /// More arrows than that nobody follows with the eye.
    private static final int MOST_FLOWS = 150;

    private static final int MOST_IN_LAYERS = 400;

    public TracePicture {
        flows = List.copyOf(flows);
    }

    /// Draws what a method says.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static TracePicture of(
            DrawnLedger ledger, FundTrace traced, TraceMethod method, Work work) {
        List<TracedFlow> all = TracedFlow.of(traced, method);
        List<TracedFlow> shown = all.subList(0, Math.min(MOST_FLOWS, all.size()));
        AmountText amounts = ledger.words().amounts();
        if (shown.isEmpty()) {
            return new TracePicture(PictureState.EMPTY, List.of(), 0, amounts);
        }
        List<List<Integer>> steps =
                shown.stream().map(flow -> List.of(flow.from(), flow.to())).toList();
        PictureState placed =
                new MoneyPicture(ledger)
                        .showTrails(PictureState.EMPTY, steps)
                        .applyTo(PictureState.EMPTY);
        PictureState drawn =
                placed.with(placed.nodes(), arrows(shown, amounts))
                        .explained(Hidden.NOTHING, ColourKey.NONE);
        return new TracePicture(
                arranged(drawn, traced, method, work), shown, all.size() - shown.size(), amounts);
    }

    private static SequencedMap<EdgeKey, PictureEdge> arrows(
            List<TracedFlow> flows, AmountText amounts) {
        SequencedMap<EdgeKey, PictureEdge> arrows = new LinkedHashMap<>();
        for (TracedFlow flow : flows) {
            PictureEdge arrow = arrow(flow, amounts);
            arrows.put(arrow.key(), arrow);
        }
        return arrows;
    }

    /// The picture as it was at a moment: all accounts in their places, arrows as wide as what
    /// had gone along them by then.
    public PictureState until(Instant moment) {
        List<TracedFlow> gone =
                flows.stream().flatMap(flow -> flow.until(moment).stream()).toList();
        return state.with(state.nodes(), arrows(gone, amounts));
    }

    /// When its payments were made, in order.
    public List<Instant> moments() {
        return flows.stream()
                .flatMap(flow -> flow.payments().stream())
                .map(TracedFlow.Payment::at)
                .sorted()
                .toList();
    }

    private static PictureEdge arrow(TracedFlow flow, AmountText amounts) {
        Money largest = amounts.ordered(flow.tainted()).getFirst().sum();
        int others = flow.tainted().totals().size() - 1;
        return new PictureEdge(
                EdgeKey.flow(NodeKey.of(flow.from()), NodeKey.of(flow.to())),
                flow.tainted().count(),
                amounts.lines(flow.tainted()),
                PictureEdge.label(
                        flow.tainted().count(),
                        amounts.brief(largest),
                        others > 0 ? "+" + others : ""),
                flow.units().doubleValue(),
                flow.first(),
                flow.last(),
                Tint.NONE,
                Optional.empty());
    }

    private static PictureState arranged(
            PictureState drawn, FundTrace traced, TraceMethod method, Work work) {
        Direction direction = traced.question().direction();
        Optional<NodeKey> start =
                traced.walk(method).beginnings().stream()
                        .findFirst()
                        .map(first -> traced.ledger().leaves(first.position(), direction))
                        .map(NodeKey::of)
                        .filter(drawn::shows);
        LayoutGraph graph = LayoutGraph.of(drawn, start);
        String layout = drawn.nodes().size() > MOST_IN_LAYERS ? "force" : "flow";
        return new PictureChange.Move(
                        new Layouts(Layouts.SEED)
                                .named(layout)
                                .orElseThrow()
                                .of(graph, work)
                                .places(graph))
                .applyTo(drawn);
    }

    /// What a Sankey diagram of it is made of, in the currency in which most was traced.
    public List<MoneyFlow> money() {
        Optional<String> code =
                flows.stream()
                        .findFirst()
                        .map(
                                flow ->
                                        flow.tainted().totals().stream()
                                                .filter(
                                                        t ->
                                                                t.sum()
                                                                                .decimal()
                                                                                .compareTo(
                                                                                        flow
                                                                                                .units())
                                                                        == 0)
                                                .findFirst()
                                                .orElseThrow()
                                                .sum()
                                                .currency()
                                                .code());
        List<MoneyFlow> money = new ArrayList<>();
        for (TracedFlow flow : flows) {
            code.flatMap(flow.tainted()::in)
                    .ifPresent(
                            total ->
                                    money.add(
                                            new MoneyFlow(
                                                    NodeKey.of(flow.from()),
                                                    NodeKey.of(flow.to()),
                                                    total.count(),
                                                    total.sum())));
        }
        money.sort(MoneyFlow.LARGEST);
        return money;
    }
}
