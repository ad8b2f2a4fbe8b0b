// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sankey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.views.MoneyFlow;
import org.tributary.app.views.ViewedCase;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.Money;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class SankeyTest {

    private static final String CIRCLE =
            """
            01:a -> 02:b 1000.00 EUR 2026-01-01
            02:b -> 03:c 900.00 EUR 2026-01-02
            03:c -> 01:a 70.25 EUR 2026-01-03
            03:c -> 04:d 600.00 EUR 2026-01-04
            02:b -> 04:d 50.00 EUR 2026-01-05
            04:d -> 04:d 5.00 EUR 2026-01-06
            """;

    @TempDir private Path folder;

    private static MoneyFlow flow(int from, int to, String amount) {
        return new MoneyFlow(
                NodeKey.of(from), NodeKey.of(to), 1, Money.parse(amount, Currencies.of("EUR")));
    }

    @Test
    void moneyGoesFromLeftToRightAndTheSmallestFlowOfACircleLeadsBack() {
        try (ViewedCase viewed = ViewedCase.of(folder, CIRCLE)) {
            Sankey sankey = Sankey.of(viewed.flows("EUR"), 20);
            assertThat(sankey.bars().values())
                    .extracting(bar -> viewed.key(bar.node()) + " " + bar.layer())
                    .containsExactly("01:a 0", "02:b 1", "03:c 2", "04:d 3");
            assertThat(sankey.bands().stream().filter(Band::back).map(Band::flow))
                    .extracting(viewed::told)
                    .containsExactly("03:c > 01:a: 70.25 EUR in 1");
        }
    }

    @Test
    void everyBarTellsWhatWentInAndOutAndWhatItPaysItselfApart() {
        try (ViewedCase viewed = ViewedCase.of(folder, CIRCLE)) {
            Sankey sankey = Sankey.of(viewed.flows("EUR"), 20);
            Bar last = sankey.bars().get(viewed.node("04:d"));
            assertThat(last.in()).hasToString("650.00 EUR");
            assertThat(last.out()).hasToString("0.00 EUR");
            assertThat(last.kept()).hasToString("650.00 EUR");
            assertThat(last.itself().amount()).hasToString("5.00 EUR");
            Bar first = sankey.bars().get(viewed.node("01:a"));
            assertThat(first.kept()).hasToString("-929.75 EUR");
            assertThat(sankey.loops().flows()).isEqualTo(1);
        }
    }

    @Test
    void flowsWithoutABandAreTheRestOfTheBarsTheyConcern() {
        List<MoneyFlow> flows =
                List.of(flow(0, 1, "100.00"), flow(1, 2, "30.00"), flow(3, 1, "7.00"));
        Sankey sankey = Sankey.of(flows, 1);
        assertThat(sankey.bars().keySet()).containsExactly(NodeKey.of(0), NodeKey.of(1));
        Bar middle = sankey.bars().get(NodeKey.of(1));
        assertThat(middle.in()).hasToString("107.00 EUR");
        assertThat(middle.restIn().amount()).hasToString("7.00 EUR");
        assertThat(middle.out()).hasToString("30.00 EUR");
        assertThat(middle.restOut().flows()).isEqualTo(1);
        assertThat(sankey.rest().amount()).hasToString("37.00 EUR");
    }

    /// Two roads to one number: the sums at every bar, from its bands and its rest, and from all
    /// flows.
    @Test
    void sumsTieOutAtEveryBarHoweverManyFlowsAreDrawn() {
        Random random = new Random(7);
        List<MoneyFlow> flows = new ArrayList<>();
        for (int from = 0; from < 40; from++) {
            for (int to = 0; to < 40; to++) {
                if (random.nextInt(6) == 0) {
                    flows.add(flow(from, to, random.nextInt(1, 90_000) + "." + "07"));
                }
            }
        }
        flows.sort(MoneyFlow.LARGEST);
        for (int most : new int[] {1, 17, 80, 2000}) {
            Sankey sankey = Sankey.of(flows, most);
            for (Bar bar : sankey.bars().values()) {
                BigInteger in = bar.restIn().amount().minor();
                BigInteger out = bar.restOut().amount().minor();
                for (Band band : sankey.bands()) {
                    BigInteger minor = band.flow().amount().minor();
                    in = band.flow().to().equals(bar.node()) ? in.add(minor) : in;
                    out = band.flow().from().equals(bar.node()) ? out.add(minor) : out;
                }
                assertThat(in).isEqualTo(bar.in().minor()).isEqualTo(paid(flows, bar.node()));
                assertThat(out).isEqualTo(bar.out().minor());
            }
        }
    }

    private static BigInteger paid(List<MoneyFlow> flows, NodeKey node) {
        return flows.stream()
                .filter(flow -> flow.to().equals(node) && !flow.isLoop())
                .map(flow -> flow.amount().minor())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Test
    void nothingAndOneLoopAndOneTransferAreDiagramsToo() {
        assertThat(Sankey.of(List.of(), 20).layers()).isZero();
        Sankey loop = Sankey.of(List.of(flow(4, 4, "1.00")), 20);
        assertThat(loop.bars().keySet()).containsExactly(NodeKey.of(4));
        assertThat(loop.bands()).isEmpty();
        Sankey one = Sankey.of(List.of(flow(1, 2, "0.01")), 20);
        assertThat(one.layers()).isEqualTo(2);
        assertThat(one.all().amount()).hasToString("0.01 EUR");
    }
}
