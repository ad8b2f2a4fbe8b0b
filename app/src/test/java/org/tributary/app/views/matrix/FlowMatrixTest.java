// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.views.MoneyUnit;
import org.tributary.app.views.Scope;
import org.tributary.app.views.ViewedCase;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.money.Money;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

class FlowMatrixTest {

    private static final String DRAWING =
            """
            01:a -> 02:b 100.00 EUR 2026-01-01
            01:a -> 02:b 0.03 EUR 2026-01-02
            02:b -> 02:c 900.00 EUR 2026-01-02
            02:c -> 01:a 70.25 EUR 2026-01-03
            02:c -> 02:c 5.00 EUR 2026-01-04
            01:a -> 02:c 8.00 USD 2026-01-04
            """;

    @TempDir private Path folder;

    private static FlowMatrix matrix(
            ViewedCase viewed, String currency, MatrixBy by, MatrixOrder order) {
        return FlowMatrix.of(
                viewed.money(Selection.NOTHING, Scope.ALL),
                new MoneyUnit.Paid(currency),
                new MatrixNames(viewed.picture(), viewed.ledger(), by),
                order);
    }

    @Test
    void cellsHoldCountAndSumAndMarginsTheirTotals() {
        try (ViewedCase viewed = ViewedCase.of(folder, DRAWING)) {
            FlowMatrix matrix = matrix(viewed, "EUR", MatrixBy.NODE, MatrixOrder.NAME);
            assertThat(matrix.rows()).extracting(Line::name).containsExactly("a", "b", "c");
            assertThat(matrix.columns()).extracting(Line::name).containsExactly("a", "b", "c");
            assertThat(matrix.cell(0, 1).orElseThrow().amount()).hasToString("100.03 EUR");
            assertThat(matrix.cell(0, 1).orElseThrow().count()).isEqualTo(2);
            assertThat(matrix.cell(2, 2).orElseThrow().amount()).hasToString("5.00 EUR");
            assertThat(matrix.cell(0, 2)).isEmpty();
            assertThat(matrix.rows().get(2).total()).hasToString("75.25 EUR");
            assertThat(matrix.columns().get(2).total()).hasToString("905.00 EUR");
            assertThat(matrix.total().sum()).hasToString("1075.28 EUR");
        }
    }

    @Test
    void otherCurrenciesAreAMatrixOfTheirOwn() {
        try (ViewedCase viewed = ViewedCase.of(folder, DRAWING)) {
            FlowMatrix matrix = matrix(viewed, "USD", MatrixBy.NODE, MatrixOrder.TOTAL);
            assertThat(matrix.filled()).isEqualTo(1);
            assertThat(matrix.total().sum()).hasToString("8.00 USD");
        }
    }

    @Test
    void accountsOfABankAreOneRow() {
        try (ViewedCase viewed = ViewedCase.of(folder, DRAWING)) {
            FlowMatrix matrix = matrix(viewed, "EUR", MatrixBy.BANK, MatrixOrder.TOTAL);
            assertThat(matrix.rows())
                    .extracting(line -> line.name() + " " + line.total())
                    .containsExactly("bank 02 975.25 EUR", "bank 01 100.03 EUR");
            assertThat(matrix.cell(0, 0).orElseThrow().amount()).hasToString("905.00 EUR");
            assertThat(matrix.rows().getFirst().nodes()).hasSize(2);
        }
    }

    @Test
    void whatIsSelectedInThePictureIsFoundAgain() {
        try (ViewedCase viewed = ViewedCase.of(folder, DRAWING)) {
            FlowMatrix matrix = matrix(viewed, "EUR", MatrixBy.NODE, MatrixOrder.NAME);
            EdgeKey arrow = EdgeKey.flow(viewed.node("02:b"), viewed.node("02:c"));
            assertThat(matrix.of(new Selection(Set.of(viewed.node("01:a")), Set.of(arrow))))
                    .containsExactlyInAnyOrder(
                            new MatrixPart.OfRow(0),
                            new MatrixPart.OfColumn(0),
                            new MatrixPart.OfCell(1, 2));
        }
    }

    @Test
    void communitiesStandTogether() {
        StringBuilder drawing = new StringBuilder();
        for (String[] pair :
                new String[][] {
                    {"a", "c"}, {"c", "e"}, {"e", "a"}, {"b", "d"}, {"d", "f"}, {"f", "b"}
                }) {
            drawing.append("01:%s -> 01:%s 500.00 EUR 2026-01-01\n".formatted(pair[0], pair[1]));
        }
        drawing.append("01:a -> 01:b 0.50 EUR 2026-01-01\n");
        try (ViewedCase viewed = ViewedCase.of(folder, drawing.toString())) {
            FlowMatrix matrix = matrix(viewed, "EUR", MatrixBy.NODE, MatrixOrder.COMMUNITY);
            assertThat(matrix.rows())
                    .extracting(Line::name)
                    .containsExactly("a", "c", "e", "b", "d", "f");
        }
    }

    /// Two roads to one number: margins against the flow graph's own sums, over a large matrix.
    @Test
    void marginsOfThreeHundredAccountsTieOutToTheCent() {
        Random random = new Random(3);
        StringBuilder drawing = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            drawing.append(
                    String.format(
                            Locale.ROOT,
                            "01:%d -> 01:%d %d.%02d EUR 2026-01-01%n",
                            random.nextInt(300),
                            random.nextInt(300),
                            random.nextInt(1, 100_000),
                            random.nextInt(100)));
        }
        try (ViewedCase viewed = ViewedCase.of(folder, drawing.toString())) {
            FlowMatrix matrix = matrix(viewed, "EUR", MatrixBy.NODE, MatrixOrder.TOTAL);
            Money all =
                    new Flows(viewed.ledger().graph())
                            .totals(IntStream.range(0, 4_000).toArray())
                            .totals()
                            .getFirst()
                            .sum();
            assertThat(sum(matrix.rows())).isEqualTo(all);
            assertThat(sum(matrix.columns())).isEqualTo(all);
            assertThat(matrix.total().count()).isEqualTo(4_000);
            for (int row = 0; row < matrix.rows().size(); row++) {
                Money cells = Money.zero(all.currency());
                for (int column = 0; column < matrix.columns().size(); column++) {
                    cells =
                            cells.plus(
                                    matrix.cell(row, column)
                                            .map(FlowMatrix.Cell::amount)
                                            .orElse(Money.zero(all.currency())));
                }
                assertThat(cells).isEqualTo(matrix.rows().get(row).total());
            }
        }
    }

    private static Money sum(List<Line> lines) {
        return lines.stream().map(Line::total).reduce(Money::plus).orElseThrow();
    }
}
