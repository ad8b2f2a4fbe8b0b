// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.views.ViewedCase;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.work.Work;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

class StepsTest {

    private static final String LEDGER =
            """
            01:a -> 01:b 100.00 EUR 2026-01-05
            01:b -> 02:early 40.00 EUR 2026-01-01
            01:b -> 02:c 60.00 EUR 2026-01-06
            01:b -> 02:late 30.00 EUR 2026-03-01
            02:c -> 03:d 55.00 EUR 2026-01-07
            02:c -> 01:b 5.00 EUR 2026-01-08
            01:a -> 03:x 10.00 USD 2026-01-09
            """;

    @TempDir private Path folder;

    private static StepQuestion from(ViewedCase viewed, String key) {
        return StepQuestion.from(Set.of(viewed.drawn().ordinal(key)), Set.of());
    }

    private static List<StepColumn> follow(ViewedCase viewed, StepQuestion question) {
        return new Steps(viewed.ledger(), question, p -> true).follow(Work.UNOBSERVED);
    }

    private static List<List<String>> names(List<StepColumn> columns) {
        return columns.stream()
                .map(column -> column.rows().stream().map(StepRow::name).toList())
                .toList();
    }

    @Test
    void everyStepComesAfterTheMoneyArrived() {
        try (ViewedCase viewed = ViewedCase.of(folder, LEDGER)) {
            assertThat(names(follow(viewed, from(viewed, "01:a"))))
                    .containsExactly(
                            List.of("a"),
                            List.of("b", "x"),
                            List.of("c", "late"),
                            List.of("d", "b"));
        }
    }

    @Test
    void moneyThatLiesTooLongIsNotFollowed() {
        try (ViewedCase viewed = ViewedCase.of(folder, LEDGER)) {
            StepQuestion question = from(viewed, "01:a").within(Optional.of(Duration.ofDays(1)));
            assertThat(names(follow(viewed, question)).get(2)).containsExactly("c");
            StepQuestion shorter = from(viewed, "01:a").within(Optional.of(Duration.ofHours(23)));
            assertThat(follow(viewed, shorter)).hasSize(2);
        }
    }

    @Test
    void backwardsEveryPaymentComesBeforeTheMoneyLeft() {
        try (ViewedCase viewed = ViewedCase.of(folder, LEDGER)) {
            assertThat(names(follow(viewed, from(viewed, "03:d").reversed())))
                    .containsExactly(List.of("d"), List.of("c"), List.of("b"), List.of("a"));
        }
    }

    @Test
    void aTransferIsCountedOnceEvenWhereMoneyGoesInCircles() {
        String circle =
                """
                01:a -> 01:b 10.00 EUR 2026-01-01
                01:b -> 01:a 10.00 EUR 2026-01-02
                01:a -> 01:b 10.00 EUR 2026-01-03
                01:b -> 01:a 10.00 EUR 2026-01-04
                01:a -> 01:a 1.00 EUR 2026-01-05
                """;
        try (ViewedCase viewed = ViewedCase.of(folder, circle)) {
            StepQuestion far = from(viewed, "01:a").further().further().further();
            List<StepColumn> columns = follow(viewed, far);
            int[] all =
                    columns.stream()
                            .flatMap(column -> column.rows().stream())
                            .flatMapToInt(row -> row.positions().stream())
                            .sorted()
                            .toArray();
            assertThat(all).containsExactly(0, 1, 2, 3, 4);
            assertThat(columns).hasSize(3);
        }
    }

    @Test
    void whatAStepLeavesOutIsToldAndNotFollowed() {
        StringBuilder drawing = new StringBuilder();
        for (int i = 10; i < 40; i++) {
            drawing.append("01:hub -> 02:%d %d.00 EUR 2026-01-01\n".formatted(i, i));
            drawing.append("02:%d -> 03:%d 1.00 EUR 2026-01-02\n".formatted(i, i));
        }
        try (ViewedCase viewed = ViewedCase.of(folder, drawing.toString())) {
            StepQuestion question = from(viewed, "01:hub");
            List<StepColumn> columns = follow(viewed, question);
            StepColumn first = columns.get(1);
            assertThat(first.rows()).hasSize(StepQuestion.USUAL_ROWS);
            assertThat(first.rows().getFirst().name()).isEqualTo("39");
            assertThat(first.more()).isEqualTo(18);
            assertThat(first.left().stream()).hasSize(18);
            assertThat(columns.get(2).reached()).isEqualTo(StepQuestion.USUAL_ROWS);
            StepView view =
                    StepView.of(
                            question,
                            columns,
                            new StepCells(
                                    viewed.ledger().graph(), ZoneOffset.UTC, CellsBy.NOTHING));
            assertThat(view.totals(1).totals().getFirst().sum()).hasToString("735.00 EUR");
            assertThat(view.totals(new StepPart.OfMore(1)).totals().getFirst().sum())
                    .hasToString("333.00 EUR");
            assertThat(follow(viewed, question.open(1)).get(1).rows()).hasSize(24);
        }
    }

    @Test
    void aSelectedTransferIsWhereTheMoneyBegins() {
        try (ViewedCase viewed = ViewedCase.of(folder, LEDGER)) {
            long id =
                    IntStream.range(0, viewed.ledger().graph().transferCount())
                            .filter(p -> viewed.ledger().graph().paid(p) == 6_000)
                            .mapToLong(viewed.ledger().graph()::transferId)
                            .findFirst()
                            .orElseThrow();
            assertThat(names(follow(viewed, StepQuestion.from(Set.of(), Set.of(id)))))
                    .startsWith(List.of("b"), List.of("c"), List.of("d", "b"));
        }
    }

    @Test
    void banksAreRowsToo() {
        try (ViewedCase viewed = ViewedCase.of(folder, LEDGER)) {
            StepQuestion question = from(viewed, "01:a").by(StepQuestion.RowsBy.BANK);
            assertThat(names(follow(viewed, question)))
                    .startsWith(
                            List.of("bank 01"), List.of("bank 01", "bank 03"), List.of("bank 02"));
        }
    }

    @Test
    void anAccountWithoutPaymentsIsOnlyAStart() {
        try (ViewedCase viewed = ViewedCase.of(folder, LEDGER)) {
            assertThat(follow(viewed, from(viewed, "02:late"))).hasSize(1);
            assertThat(follow(viewed, StepQuestion.from(Set.of(), Set.of()))).hasSize(1);
        }
    }

    @Test
    void cellsGoByDayAndByFiguresAndKeepEverySum() {
        String drawing =
                """
                01:a -> 01:b 9999.99 EUR 2026-01-05
                01:a -> 01:b 1000.00 EUR 2026-01-11
                01:a -> 01:b 999.99 EUR 2026-01-11
                01:a -> 01:b 0.50 EUR 2026-01-12
                01:a -> 01:b 5000.00 USD 2026-01-31
                """;
        try (ViewedCase viewed = ViewedCase.of(folder, drawing)) {
            int[] all = IntStream.range(0, 5).toArray();
            var graph = viewed.ledger().graph();
            var both =
                    new StepCells(
                            graph,
                            ZoneOffset.UTC,
                            new CellsBy(CellsBy.SameSize.POWER_OF_TEN, CellsBy.SameTime.WEEK));
            assertThat(both.of(Positions.of(IntStream.of(all))))
                    .extracting(
                            cell ->
                                    cell.days().orElseThrow().first()
                                            + " from "
                                            + cell.size().orElseThrow()
                                            + ": "
                                            + cell.totals().count())
                    .containsExactly(
                            "2026-01-05 from 1000.00 EUR: 2",
                            "2026-01-05 from 100.00 EUR: 1",
                            "2026-01-12 from 0.00 EUR: 1",
                            "2026-01-26 from 1000.00 USD: 1");
            for (CellsBy.SameTime time : CellsBy.SameTime.values()) {
                var cells =
                        new StepCells(
                                graph, ZoneOffset.UTC, new CellsBy(CellsBy.SameSize.ANY, time));
                assertThat(
                                cells.of(Positions.of(IntStream.of(all))).stream()
                                        .map(StepCell::totals)
                                        .reduce((a, b) -> a.plus(b))
                                        .orElseThrow())
                        .isEqualTo(new Flows(graph).totals(all));
            }
        }
    }
}
