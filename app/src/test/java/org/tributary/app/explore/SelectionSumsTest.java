// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class SelectionSumsTest {

    private static final String MONEY =
            """
            b:A -> b:B 100.10 EUR 2026-01-01
            b:B -> b:A 1.00 EUR 2026-01-02
            b:B -> b:B 7.00 EUR 2026-01-02
            b:C -> b:A 20.00 EUR 2026-01-03
            b:C -> b:B 5.00 USD 2026-01-03
            b:B -> b:D 30.00 EUR 2026-01-04
            b:C -> b:D 999.00 EUR 2026-01-05
            """;

    @TempDir private Path folder;
    private DrawnCase drawn;

    @BeforeEach
    void open() {
        drawn = DrawnCase.in(folder).with("ledger.csv", MONEY);
    }

    @AfterEach
    void close() {
        drawn.close();
    }

    private NodeKey node(String key) {
        return NodeKey.of(drawn.ordinal(key));
    }

    private SelectionSums sums(Selection selection) throws IOException {
        DrawnLedger ledger = drawn.exploration().drawn(Work.UNOBSERVED);
        List<Integer> shown = List.of("b:A", "b:B", "b:C").stream().map(drawn::ordinal).toList();
        PictureState state =
                new MoneyPicture(ledger)
                        .show(PictureState.EMPTY, shown)
                        .applyTo(PictureState.EMPTY);
        return SelectionSums.of(ledger, state, selection);
    }

    private Selection accounts(String... keys) {
        return new Selection(
                Arrays.stream(keys).map(this::node).collect(Collectors.toSet()), Set.of());
    }

    private static String text(CurrencyTotals totals) {
        return totals.count()
                + totals.totals().stream()
                        .map(total -> " " + total.sum())
                        .sorted()
                        .collect(Collectors.joining());
    }

    @Test
    void whatStaysAmongTheSelectedIsNeitherInNorOut() throws IOException {
        SelectionSums sums = sums(accounts("b:A", "b:B"));
        assertThat(text(sums.in())).isEqualTo("2 20.00 EUR 5.00 USD");
        assertThat(text(sums.out())).isEqualTo("1 30.00 EUR");
        assertThat(text(sums.between())).isEqualTo("3 108.10 EUR");
        assertThat(sums.arrows().count()).isZero();
    }

    @Test
    void transactionsBehindArrowsAreAddedByThemselves() throws IOException {
        EdgeKey there = EdgeKey.flow(node("b:A"), node("b:B"));
        EdgeKey back = EdgeKey.flow(node("b:B"), node("b:A"));
        SelectionSums sums = sums(new Selection(Set.of(), Set.of(there, back)));
        assertThat(text(sums.arrows())).isEqualTo("2 101.10 EUR");
        assertThat(sums.in().count() + sums.out().count() + sums.between().count()).isZero();
    }

    @Test
    void nothingSelectedIsNothing() throws IOException {
        SelectionSums sums = sums(Selection.NOTHING);
        assertThat(sums.in().count() + sums.out().count() + sums.arrows().count()).isZero();
    }
}
