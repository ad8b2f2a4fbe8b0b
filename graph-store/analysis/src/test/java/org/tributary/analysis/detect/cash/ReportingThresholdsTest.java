// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.detect.cash.ReportingThresholds.Threshold;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;

import java.util.stream.Stream;

class ReportingThresholdsTest {

    private static final CurrencyCode DOLLAR = Currencies.of("USD");
    private static final CurrencyCode YUAN = Currencies.of("CNY");

    @Test
    void tenThousandDollarsNeedNotBeReportedButACentMoreMust() {
        Threshold dollars = ReportingThresholds.shipped().of(DOLLAR).orElseThrow();
        assertThat(dollars.reports(1_000_000, DOLLAR)).isFalse();
        assertThat(dollars.reports(1_000_001, DOLLAR)).isTrue();
    }

    @Test
    void fiftyThousandYuanMustBeReportedThemselves() {
        Threshold yuan = ReportingThresholds.shipped().of(YUAN).orElseThrow();
        assertThat(yuan.reports(4_999_999, YUAN)).isFalse();
        assertThat(yuan.reports(5_000_000, YUAN)).isTrue();
    }

    @Test
    void anAmountIsTheSameWhateverDecimalsFilesUse() {
        CurrencyCode fine = DOLLAR.withExponent(4);
        Threshold dollars = ReportingThresholds.shipped().of(fine).orElseThrow();
        assertThat(dollars.reports(100_000_000, fine)).isFalse();
        assertThat(dollars.reports(100_000_001, fine)).isTrue();
    }

    @Test
    void aCurrencyWithoutALineHasNoThreshold() {
        assertThat(ReportingThresholds.shipped().of(Currencies.of("EUR"))).isEmpty();
    }

    @Test
    void refusesALineThatIsNoThreshold() {
        assertThatThrownBy(
                        () ->
                                ReportingThresholds.read(
                                        Stream.of(
                                                "currency,amount,report,checked,source",
                                                "USD,10000")))
                .hasMessageContaining("USD,10000");
    }

    @Test
    void fewAmountsOnOneSideMayBeChance() {
        assertThat(Intent.tail(6, 6)).isEqualTo(1 / 64.0);
        assertThat(Intent.tail(7, 7)).isLessThan(0.01);
        assertThat(Intent.tail(0, 5)).isEqualTo(1);
        assertThat(Intent.tail(9, 10)).isEqualTo(11 / 1024.0);
    }
}
