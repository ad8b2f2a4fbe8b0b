// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Words compared by letters and by sound.
final class WordMeasuresTest {

    @Test
    void givesTheCodesTheArchivesPrint() {
        assertThat(Soundex.of("washington")).isEqualTo("W252");
        assertThat(Soundex.of("lee")).isEqualTo("L000");
        assertThat(Soundex.of("gutierrez")).isEqualTo("G362");
        assertThat(Soundex.of("pfister")).isEqualTo("P236");
        assertThat(Soundex.of("jackson")).isEqualTo("J250");
        assertThat(Soundex.of("tymczak")).isEqualTo("T522");
        assertThat(Soundex.of("ashcraft")).isEqualTo("A261");
        assertThat(Soundex.of("")).isEmpty();
        assertThat(Soundex.of("习")).isEmpty();
    }

    @Test
    void givesTheSimilaritiesWinklerPrints() {
        assertThat(JaroWinkler.of("martha", "marhta")).isCloseTo(0.961, within(0.001));
        assertThat(JaroWinkler.of("dwayne", "duane")).isCloseTo(0.84, within(0.001));
        assertThat(JaroWinkler.of("dixon", "dicksonx")).isCloseTo(0.813, within(0.001));
        assertThat(JaroWinkler.of("a", "b")).isZero();
        assertThat(JaroWinkler.of("", "")).isZero();
    }

    @Test
    void hearsRomanisationsOfOneNameAlike() {
        assertThat(SoundKey.of("qaddafi")).isEqualTo(SoundKey.of("gaddafi"));
        assertThat(SoundKey.of("phillip")).isEqualTo(SoundKey.of("filip"));
        assertThat(SoundKey.of("putin")).isNotEqualTo(SoundKey.of("pushkin"));
        assertThat(SoundKey.of("")).isEmpty();
    }

    @Test
    void chargesLessForWhatIsEasilyConfused() {
        assertThat(Edits.cost("lavrov", "lavrow", 9)).isEqualTo(0.5);
        assertThat(Edits.cost("lavrov", "lavrox", 9)).isEqualTo(1);
        assertThat(Edits.cost("basharr", "bashar", 9)).isEqualTo(0.35);
        assertThat(Edits.cost("asasd", "assad", 9)).isLessThan(1);
        assertThat(Edits.cost("completely", "different", 2)).isGreaterThan(2);
        assertThat(Edits.cost("", "ab", 9)).isGreaterThan(1);
    }
}
