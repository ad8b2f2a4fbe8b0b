// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.lens.AmountRange;
import org.tributary.app.picture.lens.Lens;
import org.tributary.app.picture.lens.Towards;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.ledger.flow.Period;

import java.nio.file.Path;
import java.util.Set;

class ViewedMoneyTest {

    private static final String DRAWING =
            """
            01:a -> 02:b 100.00 EUR 2026-01-01
            01:a -> 02:b 0.01 EUR 2026-01-01
            01:a -> 02:b 50.00 USD 2026-01-02
            02:b -> 03:c 90.00 EUR 2026-01-03
            03:c -> 04:d 80.00 EUR 2026-01-04
            01:a -> 01:a 5.00 EUR 2026-01-05
            """;

    @TempDir private Path folder;

    @Test
    void countsEveryFlowOfAnUnselectedPictureOnceAndToTheCent() {
        try (ViewedCase viewed = ViewedCase.of(folder, DRAWING)) {
            assertThat(viewed.flows("EUR"))
                    .extracting(viewed::told)
                    .containsExactly(
                            "01:a > 02:b: 100.01 EUR in 2",
                            "02:b > 03:c: 90.00 EUR in 1",
                            "03:c > 04:d: 80.00 EUR in 1",
                            "01:a > 01:a: 5.00 EUR in 1");
            assertThat(viewed.flows("USD"))
                    .extracting(viewed::told)
                    .containsExactly("01:a > 02:b: 50.00 USD in 1");
        }
    }

    @Test
    void tellsWhatIsPaidInOtherCurrenciesAndConvertsNothingWithoutRates() {
        try (ViewedCase viewed = ViewedCase.of(folder, DRAWING)) {
            ViewedMoney money = viewed.money(Selection.NOTHING, Scope.ALL);
            assertThat(money.units())
                    .containsExactly(new MoneyUnit.Paid("EUR"), new MoneyUnit.Paid("USD"));
            assertThat(money.outside(new MoneyUnit.Paid("EUR")).totals())
                    .singleElement()
                    .satisfies(total -> assertThat(total.sum()).hasToString("50.00 USD"));
        }
    }

    @Test
    void aSelectionBringsWhomItDealsWithOrOnlyItself() {
        try (ViewedCase viewed = ViewedCase.of(folder, DRAWING)) {
            Selection two = viewed.selection("02:b", "03:c");
            var eur = new MoneyUnit.Paid("EUR");
            assertThat(viewed.money(two, Scope.AROUND).flows(eur)).hasSize(3);
            assertThat(viewed.money(two, Scope.AMONG).flows(eur))
                    .extracting(viewed::told)
                    .containsExactly("02:b > 03:c: 90.00 EUR in 1");
            assertThat(viewed.money(two, Scope.ALL).flows(eur)).hasSize(4);
        }
    }

    @Test
    void aSelectedArrowIsShownAlone() {
        try (ViewedCase viewed = ViewedCase.of(folder, DRAWING)) {
            EdgeKey arrow = EdgeKey.flow(viewed.node("03:c"), viewed.node("04:d"));
            ViewedMoney money = viewed.money(new Selection(Set.of(), Set.of(arrow)), Scope.AROUND);
            assertThat(money.totals().count()).isEqualTo(1);
        }
    }

    @Test
    void whatTheFilterKeepsOutIsNotCounted() {
        try (ViewedCase viewed = ViewedCase.of(folder, DRAWING)) {
            var filter =
                    new TransferFilter(
                            Period.ALWAYS,
                            AmountRange.ANY,
                            Set.of("USD"),
                            Set.of(),
                            Set.of(),
                            Towards.ANYWHERE);
            PictureState through = viewed.picture().through(Lens.PLAIN.with(filter));
            ViewedMoney money =
                    ViewedMoney.of(viewed.ledger(), through, Selection.NOTHING, Scope.ALL);
            assertThat(money.totals().count()).isEqualTo(1);
        }
    }

    @Test
    void anEmptyPictureHasNoMoney() {
        try (ViewedCase viewed = ViewedCase.of(folder, DRAWING)) {
            ViewedMoney money =
                    ViewedMoney.of(
                            viewed.ledger(), PictureState.EMPTY, Selection.NOTHING, Scope.ALL);
            assertThat(money.units()).isEmpty();
        }
    }
}
