// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.analysis.reach.ReachRule;
import org.tributary.app.explore.DrawnCase;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

class QuestionDeskTest {

    private static final String PLANTED =
            """
            1:A -> 2:B 1000.00 EUR 2026-01-01 =Meridian Trade
            2:B -> 3:C 960.00 EUR 2026-01-02
            3:C -> 4:D 950.00 EUR 2026-01-05
            4:D -> 1:A 900.00 EUR 2026-01-09
            9:X -> 1:A 5.00 EUR 2026-02-01
            9:X -> 3:C 6.00 EUR 2026-02-02
            """;

    @TempDir private Path folder;
    private DrawnCase drawn;

    @BeforeEach
    void openCase() {
        drawn = DrawnCase.in(folder).with("planted.csv", PLANTED);
    }

    @AfterEach
    void closeCase() {
        drawn.close();
    }

    private List<Integer> ordinals(String... keys) {
        return Stream.of(keys).map(drawn::ordinal).toList();
    }

    private Answer ask(Question question, Bounds bounds, String... keys) throws IOException {
        return new QuestionDesk(drawn.exploration().ledger())
                .answer(new Asked(question, ordinals(keys), bounds), Work.UNOBSERVED);
    }

    private static Bounds hops(int hops) {
        return new Bounds(
                0, ReachRule.ANY_TIME, hops, BigDecimal.ZERO, ReachRule.USUAL_BUSIEST, 100);
    }

    private List<List<List<Integer>>> trails(Answer answer) {
        return answer.found().stream().map(Found::trails).toList();
    }

    @Test
    void whoPaysBothIsShownWithBothFlows() throws IOException {
        Answer answer = ask(Question.PAYERS, Bounds.USUAL, "1:A", "3:C");

        assertThat(trails(answer))
                .containsExactly(List.of(ordinals("9:X", "1:A"), ordinals("9:X", "3:C")));
        assertThat(ask(Question.PAYEES, Bounds.USUAL, "1:A", "3:C").found()).isEmpty();
    }

    @Test
    void whereMoneyWentIsShownByItsWay() throws IOException {
        Answer answer = ask(Question.WENT_TO, hops(3), "1:A");

        assertThat(trails(answer))
                .containsExactly(
                        List.of(ordinals("1:A", "2:B")),
                        List.of(ordinals("1:A", "2:B", "3:C")),
                        List.of(ordinals("1:A", "2:B", "3:C", "4:D")));
        assertThat(answer.total()).isEqualTo(3);
        assertThat(answer.accounts().get(drawn.ordinal("1:A")).holders()).hasSize(1);
    }

    @Test
    void whereMoneyCameFromIsShownFromPayerToPayee() throws IOException {
        assertThat(trails(ask(Question.CAME_FROM, hops(2), "3:C")))
                .containsExactlyInAnyOrder(
                        List.of(ordinals("2:B", "3:C")),
                        List.of(ordinals("9:X", "3:C")),
                        List.of(ordinals("1:A", "2:B", "3:C")));
    }

    @Test
    void trailsAmongSeveralAreLookedForBothWays() throws IOException {
        assertThat(trails(ask(Question.BETWEEN, hops(3), "1:A", "4:D")))
                .containsExactly(
                        List.of(ordinals("4:D", "1:A")),
                        List.of(ordinals("1:A", "2:B", "3:C", "4:D")));
    }

    @Test
    void loopsComeBackToWhereTheyBegan() throws IOException {
        assertThat(trails(ask(Question.LOOPS, hops(4), "1:A")))
                .containsExactly(List.of(ordinals("1:A", "2:B", "3:C", "4:D", "1:A")));
        assertThat(ask(Question.LOOPS, hops(3), "1:A").found()).isEmpty();
    }

    @Test
    void timeBoundsTheWholeWay() throws IOException {
        Bounds week =
                new Bounds(0, Duration.ofDays(1), 3, BigDecimal.ZERO, ReachRule.USUAL_BUSIEST, 100);

        assertThat(trails(ask(Question.WENT_TO, week, "1:A")))
                .containsExactly(
                        List.of(ordinals("1:A", "2:B")), List.of(ordinals("1:A", "2:B", "3:C")));
    }

    @Test
    void somethingInCommonTakesTwo() {
        assertThatThrownBy(() -> ask(Question.PAYERS, Bounds.USUAL, "1:A", "1:A"))
                .hasMessage("this is asked of 2 accounts or more, not of 1");
    }
}
