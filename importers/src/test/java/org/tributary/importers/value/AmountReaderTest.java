// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary.importers.SpecFile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;

class AmountReaderTest {

    static List<Map<String, String>> cases() {
        return SpecFile.cases("value/amounts.csv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsTheSpecFileSays(Map<String, String> spec) {
        AmountReader reader =
                new AmountReader(
                        new NumberSigns(spec.get("decimal").charAt(0), spec.get("grouping")));
        char[] chars = spec.get("text").toCharArray();
        ValueFault fault =
                reader.read(chars, 0, chars.length, Integer.parseInt(spec.get("exponent")));
        String read = fault == ValueFault.NONE ? Long.toString(reader.minor()) : fault.name();
        assertThat(read).as(spec.get("id")).isEqualTo(spec.get("expected"));
    }

    @Test
    void agreesWithBigDecimalOnRandomAmounts() {
        Random random = new Random(20261121);
        AmountReader reader = new AmountReader(NumberSigns.PLAIN);
        for (int i = 0; i < 20_000; i++) {
            int exponent = random.nextInt(9);
            long minor = random.nextLong(1L << (1 + random.nextInt(62)));
            char[] chars = BigDecimal.valueOf(minor, exponent).toPlainString().toCharArray();
            assertThat(reader.read(chars, 0, chars.length, exponent)).isEqualTo(ValueFault.NONE);
            assertThat(reader.minor()).isEqualTo(minor);
        }
    }

    @Test
    void refusesOneSignForBothPurposes() {
        assertThatThrownBy(() -> new NumberSigns('.', "."))
                .hasMessage("decimal and grouping sign cannot be the same");
    }
}
