// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.Hidden;
import org.tributary.app.picture.NodeGroup.GroupedBy;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureHistory;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.lens.AmountRange;
import org.tributary.app.picture.lens.ArrowMode;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.lens.NodeColouring;
import org.tributary.app.picture.lens.Towards;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.money.Money;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Whatever is done to a picture, arrows and what is hidden together are all the money between the
/// accounts shown, to the last unit, and every step can be taken back.
class NothingLostTest {

    private static final int STEPS = 40;
    private static final List<String> ACCOUNTS =
            List.of(
                    "DEUTDEFF:1",
                    "DEUTDEFF:2",
                    "DEUTDEFF:3",
                    "BNPAFRPP:1",
                    "BNPAFRPP:2",
                    "012:1",
                    "012:2",
                    "4711",
                    "4712",
                    "4713");

    /// Number and sums per currency.
    private static final class Tally {

        private long count;
        private final Map<String, BigDecimal> sums = new TreeMap<>();

        void add(long more, List<String> printed) {
            count += more;
            for (String line : printed) {
                add(line.substring(0, 3), new BigDecimal(line.substring(4).replace(",", "")));
            }
        }

        void add(String currency, BigDecimal amount) {
            sums.merge(currency, amount, BigDecimal::add);
        }

        @Override
        public String toString() {
            var plain = new TreeMap<String, String>();
            sums.forEach((c, sum) -> plain.put(c, sum.stripTrailingZeros().toPlainString()));
            return count + " " + plain;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void arrowsAndWhatIsHiddenAreAllTheMoneyAndEveryStepGoesBack(int seed) {
        var random = new Random(seed);
        DrawnGraph drawn = DrawnGraph.of(drawing(random), ZoneOffset.UTC, Set.of("4711"));
        var history = new PictureHistory(PictureState.EMPTY);
        List<PictureState> before = new ArrayList<>(List.of(history.state()));
        for (int step = 0; step < STEPS; step++) {
            history.apply(change(random, drawn, history.state()));
            requireNothingLost(drawn, history.state());
            if (!history.state().equals(before.getLast())) {
                before.add(history.state());
            }
        }
        assertThat(before).hasSizeGreaterThan(STEPS / 4);
        for (int step = before.size() - 1; step >= 0; step--) {
            assertThat(history.state()).isEqualTo(before.get(step));
            history.undo();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void takingGroupsApartGivesBackTheVeryPicture(int seed) {
        var random = new Random(seed);
        DrawnGraph drawn = DrawnGraph.of(drawing(random));
        MoneyPicture picture = drawn.picture();
        PictureState state =
                picture.show(PictureState.EMPTY, IntStream.range(0, 10).boxed().toList())
                        .applyTo(PictureState.EMPTY);
        for (int i = 0; i < 5; i++) {
            PictureChange change = i % 2 == 0 ? look(random, state) : withhold(random, state);
            state = picture.settled(state, change).applyTo(state);
        }
        for (GroupedBy by : GroupedBy.values()) {
            var wish = new Folding.Wish(by, IntStream.range(0, 10).boxed().toList(), 1, "");
            PictureState folded = picture.fold(state, wish).applyTo(state);
            PictureState again = picture.unfold(folded, folded.groups().keySet()).applyTo(folded);
            assertThat(again).as(by.name()).isEqualTo(state);
        }
    }

    private static String drawing(Random random) {
        var lines = new StringBuilder();
        // Every account, in this order.
        for (int i = 0; i < ACCOUNTS.size(); i++) {
            lines.append(ACCOUNTS.get(i) + " -> " + ACCOUNTS.get((i + 1) % ACCOUNTS.size()))
                    .append(" 1.00 EUR 2026-01-01\n");
        }
        for (int i = 0; i < 90; i++) {
            String from = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
            String to = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
            String amount =
                    switch (random.nextInt(4)) {
                        case 0 -> random.nextInt(1, 2_000_000) + " JPY";
                        case 1 -> "0." + (10_000_000 + random.nextInt(80_000_000)) + " BTC";
                        case 2 -> BigDecimal.valueOf(random.nextInt(1, 5_000_000), 2) + " EUR";
                        default -> BigDecimal.valueOf(random.nextInt(1, 99), 2) + " USD";
                    };
            int day = random.nextInt(1, 29);
            lines.append("%s -> %s %s 2026-01-%02d\n".formatted(from, to, amount, day));
        }
        return lines.toString();
    }

    private static PictureChange change(Random random, DrawnGraph drawn, PictureState state) {
        MoneyPicture picture = drawn.picture();
        int account = random.nextInt(ACCOUNTS.size());
        List<NodeKey> nodes = List.copyOf(state.nodes().keySet());
        return switch (random.nextInt(9)) {
            case 0 -> picture.show(state, List.of(account, random.nextInt(ACCOUNTS.size())));
            case 1 ->
                    state.shows(NodeKey.of(account))
                            ? picture.expand(
                                    state,
                                    List.of(account),
                                    Set.of(Direction.values()),
                                    new ExpansionChoice.Largest(random.nextInt(4)))
                            : picture.show(state, List.of(account));
            case 2, 3 -> {
                GroupedBy by = GroupedBy.values()[random.nextInt(GroupedBy.values().length)];
                List<Integer> some = random.ints(5, 0, ACCOUNTS.size()).distinct().boxed().toList();
                yield picture.fold(state, new Folding.Wish(by, some, random.nextDouble(), ""));
            }
            case 4 ->
                    picture.unfold(
                            state,
                            state.groups().isEmpty()
                                    ? Set.of()
                                    : Set.of(state.groups().firstEntry().getKey()));
            case 5 -> picture.settled(state, withhold(random, state));
            case 6 ->
                    picture.settled(
                            state,
                            random.nextBoolean() || nodes.isEmpty()
                                    ? new PictureChange.ShowWithheld(state.withheld())
                                    : new PictureChange.Hide(
                                            Set.of(nodes.get(random.nextInt(nodes.size())))));
            default -> picture.settled(state, look(random, state));
        };
    }

    private static PictureChange withhold(Random random, PictureState state) {
        List<EdgeKey> edges = List.copyOf(state.edges().keySet());
        return new PictureChange.Withhold(
                edges.isEmpty() ? Set.of() : Set.of(edges.get(random.nextInt(edges.size()))));
    }

    private static PictureChange look(Random random, PictureState state) {
        ArrowMode mode = ArrowMode.values()[random.nextInt(3)];
        int first = random.nextInt(1, 15);
        Period some =
                Period.between(
                        Instant.parse("2026-01-%02dT00:00:00Z".formatted(first)),
                        Instant.parse("2026-01-%02dT00:00:00Z".formatted(first + 13)));
        var filter =
                new TransferFilter(
                        random.nextBoolean() ? Period.ALWAYS : some,
                        new AmountRange(
                                Optional.of(BigDecimal.valueOf(random.nextInt(2_000), 2)),
                                Optional.empty()),
                        random.nextBoolean() ? Set.of() : Set.of("EUR", "BTC"),
                        Set.of(),
                        random.nextBoolean() ? Set.of() : Set.of("DE", ""),
                        Towards.values()[random.nextInt(3)]);
        Lens lens = state.lens().with(mode).with(NodeColouring.values()[random.nextInt(6)]);
        return new PictureChange.Look(
                lens.with(random.nextInt(3) == 0 ? TransferFilter.NONE : filter));
    }

    private static void requireNothingLost(DrawnGraph drawn, PictureState state) {
        FlowGraph graph = drawn.graph();
        var expected = new Tally();
        for (int i = 0; i < graph.transferCount(); i++) {
            if (Expansions.holds(state, graph.from(i)) && Expansions.holds(state, graph.to(i))) {
                expected.count++;
                Money paid = Money.of(graph.paid(i), graph.paidCurrency(i));
                expected.add(paid.currency().code(), paid.decimal());
            }
        }
        var told = new Tally();
        add(told, state.hidden().byFilter());
        add(told, state.hidden().byHand());
        for (PictureEdge edge : state.edges().values()) {
            if (!edge.key().from().isRest() && !edge.key().to().isRest()) {
                told.add(edge.count(), edge.totals());
                edge.back().ifPresent(back -> told.add(0, back.totals()));
            }
            edge.back().ifPresent(back -> requireNet(edge, back));
        }
        assertThat(told).hasToString(expected.toString());
    }

    private static void add(Tally told, Hidden.Part part) {
        told.add(part.transfers(), part.totals());
    }

    private static void requireNet(PictureEdge edge, PictureEdge.Back back) {
        var net = new Tally();
        net.add(0, edge.totals());
        var returned = new Tally();
        returned.add(0, back.totals());
        returned.sums.forEach((currency, sum) -> net.add(currency, sum.negate()));
        var told = new Tally();
        told.add(0, back.net());
        assertThat(told).hasToString(net.toString());
        assertThat(back.count()).isBetween(1L, edge.count() - 1);
    }
}
