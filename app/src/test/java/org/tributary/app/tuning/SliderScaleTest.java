// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Parameter.Sense;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.rules.Bounds;

import java.time.Duration;
import java.util.List;

class SliderScaleTest {

    private static final Parameter COUNT = Parameter.count("senders", 5, 2, "payers", "x");
    private static final Parameter MONEY = Parameter.money("total", "10000", "500", "sum", "x");
    private static final Parameter MOST = Parameter.share("gap", "0.1", "0.5", "gap", "x");

    private static List<Parameter> all() {
        return TypologyLibrary.all().stream()
                .flatMap(entry -> entry.detector().parameters().stream())
                .filter(parameter -> parameter.sense() != Sense.SHAPE)
                .toList();
    }

    @Test
    void leadsFromLooseToStrict() {
        assertThat(SliderScale.of(COUNT).value(0)).isEqualTo(2);
        assertThat(SliderScale.of(COUNT).value(1)).isEqualTo(25);
        assertThat(SliderScale.of(MOST).value(0)).isEqualTo(500_000);
        assertThat(SliderScale.of(MOST).value(1)).isZero();
    }

    @Test
    void amountsGoByTheirLogarithm() {
        assertThat(SliderScale.of(MONEY).position(1_000_000)).isBetween(0.5, 0.8);
        assertThat(SliderScale.of(MONEY).value(0.5)).isEqualTo(500_000);
    }

    @Test
    void reachesWhatStandsFurtherOut() {
        assertThat(SliderScale.of(COUNT, 80).value(1)).isEqualTo(80);
        assertThat(SliderScale.of(COUNT, 80).position(80)).isEqualTo(1);
    }

    @Test
    void everyPlaceOfEveryLimitHasAValueThatCanBeHad() {
        assertThat(all()).isNotEmpty();
        for (Parameter parameter : all()) {
            SliderScale scale = SliderScale.of(parameter, parameter.standard());
            long before = scale.loose();
            for (int i = 0; i <= 100; i++) {
                long value = scale.value(i / 100.0);
                assertThat(Bounds.refusal(parameter, value)).as(parameter.key()).isEmpty();
                assertThat(parameter.sense() == Sense.AT_LEAST ? value - before : before - value)
                        .as("%s never turns back at %d", parameter.key(), i)
                        .isNotNegative();
                before = value;
            }
        }
    }

    @Test
    void aShapeHasNoSlider() {
        Parameter window = Parameter.window("window", Duration.ofDays(3), "window", "x");

        assertThatThrownBy(() -> SliderScale.of(window))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
