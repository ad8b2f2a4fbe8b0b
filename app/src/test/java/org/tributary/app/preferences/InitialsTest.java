// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Ana Novak,                AN
                    '  ana   maria  novak ',  AMN
                    Jean-Luc Petit,           JLP
                    Øystein Ås,               ØÅ
                    A B C D E F,              ABCD
                    Novak (acting),           N
                    '',                       ''
                    王小明,                    王小明
                    𠮷田 花子,                 𠮷田花子
                    """)
    void takesTheFirstLetters(String name, String expected) {
        assertThat(Initials.of(name)).isEqualTo(expected);
    }
}
