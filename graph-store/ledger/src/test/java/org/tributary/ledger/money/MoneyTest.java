// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

class MoneyTest {

    private static final CurrencyCode EUR = Currencies.of("EUR");
    private static final CurrencyCode YEN = Currencies.of("JPY");

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 6, 8, 18})
    void readsBackWhatItWrites(int exponent) {
        Random random = new Random(exponent);
        CurrencyCode currency = new CurrencyCode("XTS", exponent);
        for (int i = 0; i < 2_000; i++) {
            Money money = new Money(new BigInteger(100, random).subtract(half()), currency);

            assertThat(Money.parse(money.plain(), currency)).isEqualTo(money);
            assertThat(money.plain()).doesNotContain("E");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void addsAndComparesLikeDecimalsWhateverTheExponents(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Money a = random(random);
            Money b = random(random);

            assertThat(a.plus(b).decimal()).isEqualByComparingTo(a.decimal().add(b.decimal()));
            assertThat(a.minus(b).decimal())
                    .isEqualByComparingTo(a.decimal().subtract(b.decimal()));
            assertThat(Integer.signum(a.compareTo(b)))
                    .isEqualTo(a.decimal().compareTo(b.decimal()));
            assertThat(a.abs().decimal()).isEqualByComparingTo(a.decimal().abs());
            assertThat(a.signum()).isEqualTo(a.decimal().signum());
        }
    }

    private static Money random(Random random) {
        CurrencyCode currency = new CurrencyCode("XTS", random.nextInt(19));
        return random.nextInt(4) == 0
                ? Money.of(random.nextInt(5) - 2, currency)
                : new Money(new BigInteger(100, random).subtract(half()), currency);
    }

    private static BigInteger half() {
        return BigInteger.ONE.shiftLeft(99);
    }

    @Test
    void refusesToRound() {
        assertThatThrownBy(() -> Money.parse("12.505", EUR))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.parse("0.1", YEN)).isInstanceOf(ArithmeticException.class);
        assertThat(Money.parse("12.500", EUR)).isEqualTo(Money.of(1250, EUR));
        assertThat(Money.parse("7.00", YEN)).isEqualTo(Money.of(7, YEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,5", "1e9", "1E999999999", "1 000", "٣", "NaN", "--1", "1.2.3"})
    void refusesWhatIsNoPlainDecimal(String text) {
        assertThatThrownBy(() -> Money.parse(text, EUR)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void holdsAYenOfTwoDecimalsAndAYenOfNone() {
        Money sum = Money.parse("10.25", YEN.withExponent(2)).plus(Money.of(5, YEN));

        assertThat(sum).hasToString("15.25 JPY");
        assertThat(Money.of(500, YEN.withExponent(2))).isEqualByComparingTo(Money.of(5, YEN));
        assertThat(Money.of(500, YEN.withExponent(2))).isNotEqualTo(Money.of(5, YEN));
    }

    @Test
    void neverAddsTwoCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(1, EUR).plus(Money.of(1, YEN)))
                .withMessage("EUR and JPY are not added or compared without a rate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(1, EUR).compareTo(Money.of(1, YEN)));
    }

    @Test
    void saysWhenUnitsDoNotFitALong() {
        Money max = Money.of(Long.MAX_VALUE, EUR);

        assertThat(max.minorExact()).isEqualTo(Long.MAX_VALUE);
        assertThat(max.plus(Money.of(1, EUR)).plain()).isEqualTo("92233720368547758.08");
        assertThatThrownBy(() -> max.plus(Money.of(1, EUR)).minorExact())
                .isInstanceOf(ArithmeticException.class);
        assertThat(Money.of(Long.MIN_VALUE, EUR).negated().decimal())
                .isEqualTo(new BigDecimal("92233720368547758.08"));
    }
}
