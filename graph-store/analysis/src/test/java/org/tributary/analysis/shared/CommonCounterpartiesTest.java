// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowGraphText;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.work.Work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class CommonCounterpartiesTest {

    private static final String PLANTED =
            """
            mule -> a 10.01 EUR 2026-01-01
            mule -> b 20.02 EUR 2026-02-01
            mule -> b 5 USD 2026-02-02
            mule -> c 1 EUR 2026-03-01
            a -> boss 7 EUR 2026-01-05
            b -> boss 8 EUR 2026-01-06
            boss -> a 1 EUR 2026-01-07
            only -> a 3 EUR 2026-01-08
            a -> b 4 EUR 2026-01-09
            c -> a 4 EUR 2026-01-09
            """;

    private static final FlowGraphText TEXT = FlowGraphText.parse(PLANTED);

    private static List<Integer> ordinals(String... names) {
        return Stream.of(names).map(TEXT.ordinals()::get).toList();
    }

    private static List<Shared> find(Part part, int least, Period period, String... names) {
        return new CommonCounterparties(TEXT.graph())
                .of(ordinals(names), part, least, period, Work.UNOBSERVED);
    }

    private static List<String> names(List<Shared> found) {
        Map<Integer, String> names =
                TEXT.ordinals().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return found.stream().map(shared -> names.get(shared.account())).toList();
    }

    @Test
    void findsWhoPaysAllOfThem() {
        List<Shared> found = find(Part.PAYER, 2, Period.ALWAYS, "a", "b");

        assertThat(names(found)).containsExactly("mule");
        assertThat(found.getFirst().pays())
                .extracting(flow -> flow.paid().totals().toString())
                .containsExactly(
                        find(Part.PAYER, 1, Period.ALWAYS, "a")
                                .getFirst()
                                .pays()
                                .getFirst()
                                .paid()
                                .totals()
                                .toString(),
                        find(Part.PAYER, 1, Period.ALWAYS, "b")
                                .getFirst()
                                .pays()
                                .getFirst()
                                .paid()
                                .totals()
                                .toString());
        assertThat(found.getFirst().pays().getLast().paid().totals())
                .extracting(t -> t.sum().toString())
                .containsExactly("20.02 EUR", "5.00 USD");
    }

    @Test
    void tellsPayersFromPayees() {
        assertThat(names(find(Part.PAYEE, 2, Period.ALWAYS, "a", "b"))).containsExactly("boss");
        assertThat(names(find(Part.BOTH, 1, Period.ALWAYS, "a", "b"))).containsExactly("boss");
        assertThat(find(Part.BOTH, 2, Period.ALWAYS, "a", "b")).isEmpty();
        assertThat(names(find(Part.EITHER, 2, Period.ALWAYS, "a", "b")))
                .containsExactly("mule", "boss");
    }

    @Test
    void thoseAskedAboutAreNotTheirOwnCounterparties() {
        assertThat(names(find(Part.EITHER, 1, Period.ALWAYS, "a", "b", "c")))
                .containsExactly("mule", "boss", "only");
    }

    @Test
    void anAccountAskedTwiceCountsOnce() {
        assertThat(find(Part.PAYER, 2, Period.ALWAYS, "a", "a")).isEmpty();
    }

    @Test
    void looksWithinThePeriodOnly() {
        Period january =
                Period.between(
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2026-02-01T00:00:00Z"));

        assertThat(find(Part.PAYER, 2, january, "a", "b")).isEmpty();
        assertThat(names(find(Part.PAYER, 1, january, "a", "b")))
                .containsExactly("mule", "c", "boss", "only");
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void agreesWithAskingEveryAccount(Part part) {
        for (int seed = 0; seed < 40; seed++) {
            FlowGraph graph = chance(new Random(seed));
            List<Integer> asked = List.of(0, 1, 2);
            Set<Integer> expected = new TreeSet<>();
            for (int other = 3; other < graph.accountCount(); other++) {
                int counterparty = other;
                long parts =
                        asked.stream().filter(a -> plays(graph, part, counterparty, a)).count();
                if (parts >= 2) {
                    expected.add(other);
                }
            }

            List<Shared> found =
                    new CommonCounterparties(graph)
                            .of(asked, part, 2, Period.ALWAYS, Work.UNOBSERVED);

            assertThat(new TreeSet<>(found.stream().map(Shared::account).toList()))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    private static boolean plays(FlowGraph graph, Part part, int other, int asked) {
        boolean pays = any(graph, other, asked);
        boolean isPaid = any(graph, asked, other);
        return switch (part) {
            case PAYER -> pays;
            case PAYEE -> isPaid;
            case BOTH -> pays && isPaid;
            case EITHER -> pays || isPaid;
        };
    }

    private static boolean any(FlowGraph graph, int from, int to) {
        return IntStream.range(0, graph.transferCount())
                .anyMatch(p -> graph.from(p) == from && graph.to(p) == to);
    }

    private static FlowGraph chance(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            lines.add("n%d -> n%d 1 EUR 2026-01-01".formatted(i, (i + 1) % 8));
        }
        for (int i = 0; i < 30; i++) {
            lines.add(
                    "n%d -> n%d 1 EUR 2026-01-02".formatted(random.nextInt(8), random.nextInt(8)));
        }
        return FlowGraphText.parse(String.join("\n", lines)).graph();
    }
}
