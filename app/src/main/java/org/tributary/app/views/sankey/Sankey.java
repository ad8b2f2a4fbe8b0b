// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sankey;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.views.MoneyFlow;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a Sankey diagram of some flows shows: the largest as bands, and at each bar what is left,
/// so that the sums at every bar are those of all flows. Immutable.
///
/// @param bars by node, those of the first layer first
/// @param bands the largest flows, the largest first
/// @param rest the flows between different nodes that are no band
/// @param all all flows between different nodes
/// @param loops what nodes pay themselves
/// @param layers number of layers
public record Sankey(
        SequencedMap<NodeKey, Bar> bars,
        List<Band> bands,
        Bar.Rest rest,
        Bar.Rest all,
        Bar.Rest loops,
        int layers) {

    public Sankey {
        bars = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(bars));
        bands = List.copyOf(bands);
    }

    /// The diagram of some flows in one unit.
    ///
    /// @param flows the largest first, each pair of nodes once
    /// @param most how many of them become bands
    public static Sankey of(List<MoneyFlow> flows, int most) {
        return new Making(flows, most).made();
    }

    /// The bars in one layer.
    public List<Bar> layer(int number) {
        return bars.values().stream().filter(bar -> bar.layer() == number).toList();
    }

    private static final class Making {

        private final Bar.Rest nothing;
        private final List<MoneyFlow> loops;
        private final List<MoneyFlow> moving;
        private final List<MoneyFlow> drawn;
        private final List<MoneyFlow> left;
        private final Layers layers;
        private final SequencedMap<NodeKey, Bar> bars = new LinkedHashMap<>();

        Making(List<MoneyFlow> flows, int most) {
            CurrencyCode currency =
                    flows.isEmpty()
                            ? new CurrencyCode("-", 0)
                            : flows.getFirst().amount().currency();
            nothing = new Bar.Rest(0, 0, Money.zero(currency));
            loops = flows.stream().filter(MoneyFlow::isLoop).toList();
            moving = flows.stream().filter(flow -> !flow.isLoop()).toList();
            drawn = moving.subList(0, Math.min(most, moving.size()));
            left = moving.subList(drawn.size(), moving.size());
            layers = Layers.of(drawn);
        }

        Sankey made() {
            List<NodeKey> nodes = new ArrayList<>(layers.nodes());
            nodes.sort(Comparator.comparingInt(layers::of));
            nodes.forEach(this::open);
            if (moving.isEmpty()) {
                loops.forEach(flow -> open(flow.from()));
            }
            moving.forEach(this::count);
            left.forEach(this::leave);
            loops.forEach(flow -> bars.computeIfPresent(flow.from(), (n, bar) -> loop(bar, flow)));
            return new Sankey(
                    bars,
                    drawn.stream().map(flow -> new Band(flow, layers.isBack(flow))).toList(),
                    together(left),
                    together(moving),
                    together(loops),
                    moving.isEmpty() && !loops.isEmpty() ? 1 : layers.count());
        }

        private void open(NodeKey node) {
            Money zero = nothing.amount();
            bars.put(node, new Bar(node, layers.of(node), zero, zero, nothing, nothing, nothing));
        }

        private void count(MoneyFlow flow) {
            Money amount = flow.amount();
            bars.computeIfPresent(flow.from(), (n, bar) -> bar.pays(amount));
            bars.computeIfPresent(flow.to(), (n, bar) -> bar.isPaid(amount));
        }

        private void leave(MoneyFlow flow) {
            bars.computeIfPresent(flow.from(), (n, bar) -> bar.restOut(bar.restOut().plus(flow)));
            bars.computeIfPresent(flow.to(), (n, bar) -> bar.restIn(bar.restIn().plus(flow)));
        }

        private static Bar loop(Bar bar, MoneyFlow flow) {
            return bar.itself(bar.itself().plus(flow));
        }

        private Bar.Rest together(List<MoneyFlow> flows) {
            Bar.Rest sum = nothing;
            for (MoneyFlow flow : flows) {
                sum = sum.plus(flow);
            }
            return sum;
        }
    }
}
