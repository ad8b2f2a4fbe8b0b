// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesInWordsTest {

    @Test
    void sharesAreReadInFourFigures() {
        assertThat(Figures.percent(0)).isEqualTo("0 %");
        assertThat(Figures.percent(362_634)).isEqualTo("36.26 %");
        assertThat(Figures.percent(800_000)).isEqualTo("80 %");
        assertThat(Figures.percent(9_999_000)).isEqualTo("999.9 %");
    }

    @Test
    void manifoldIsToldAsTimes() {
        assertThat(Figures.percent(10_000_000)).isEqualTo("10 times");
        assertThat(Figures.percent(22_335_731_047L)).isEqualTo("22,336 times");
    }

    @Test
    void limitsInFilesKeepAllTheirFigures() {
        assertThat(Figures.exactPercent(362_634)).isEqualTo("36.2634 %");
    }
}
