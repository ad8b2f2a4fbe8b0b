// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class CurrencyTotalsTest {

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void agreesWithDecimalsAddedPerCode(long seed) {
        Random random = new Random(seed);
        List<Money> amounts = new ArrayList<>();
        Map<String, BigDecimal> sums = new TreeMap<>();
        Map<String, Long> counts = new TreeMap<>();
        for (int i = 0; i < 3_000; i++) {
            String code = List.of("EUR", "JPY", "BTC", "XTS").get(random.nextInt(4));
            Money amount = Money.of(random.nextLong(), new CurrencyCode(code, random.nextInt(9)));
            amounts.add(amount);
            sums.merge(code, amount.decimal(), BigDecimal::add);
            counts.merge(code, 1L, Long::sum);
        }
        int cut = random.nextInt(amounts.size());

        CurrencyTotals whole = CurrencyTotals.of(amounts);
        CurrencyTotals inTwo =
                CurrencyTotals.of(amounts.subList(0, cut))
                        .plus(CurrencyTotals.of(amounts.subList(cut, amounts.size())));

        assertThat(inTwo).isEqualTo(whole);
        assertThat(whole.count()).isEqualTo(amounts.size());
        sums.forEach(
                (code, sum) -> {
                    CurrencyTotal total = whole.in(code).orElseThrow();
                    assertThat(total.sum().decimal()).isEqualByComparingTo(sum);
                    assertThat(total.count()).isEqualTo(counts.get(code));
                });
    }

    @Test
    void ordersByCodeAndHoldsEachCodeOnce() {
        Money yen = Money.of(1, Currencies.of("JPY"));
        Money euro = Money.of(1, Currencies.of("EUR"));
        CurrencyTotal fine = new CurrencyTotal(1, Money.of(1, new CurrencyCode("JPY", 2)));

        assertThat(CurrencyTotals.of(List.of(yen, euro)).totals())
                .containsExactly(new CurrencyTotal(1, euro), new CurrencyTotal(1, yen));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CurrencyTotals(List.of(new CurrencyTotal(1, yen), fine)))
                .withMessage("two totals in one currency");
    }

    @Test
    void nothingAddsUpToNothing() {
        assertThat(CurrencyTotals.of(List.of())).isEqualTo(CurrencyTotals.NONE);
        assertThat(CurrencyTotals.NONE.isEmpty()).isTrue();
        assertThat(CurrencyTotals.NONE.in("EUR")).isEmpty();
    }
}
