// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary.importers.Importers;
import org.tributary.importers.format.Recognised;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

class DialectSpecTest {

    @TempDir Path folder;

    static List<JsonNode> cases() throws IOException {
        try (var in = Importers.class.getResourceAsStream("dialect/dialects.json")) {
            return StreamSupport.stream(
                            JsonMapper.builder().build().readTree(in).spliterator(), false)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isGuessedAsTheSpecFileSays(JsonNode spec) throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), spec.path("text").asString());
        Recognised seen = Importers.shipped().recognise(file);
        Dialect dialect = seen.dialect().dialect();
        String columns =
                seen.columns().mapping().columns().entrySet().stream()
                        .map(e -> e.getKey().key() + "=" + (e.getValue().position() + 1))
                        .collect(Collectors.joining(" "));
        assertThat(
                        List.of(
                                String.valueOf(dialect.separator()),
                                String.valueOf(dialect.headerRow()),
                                String.valueOf(dialect.numbers().decimal()),
                                dialect.numbers().grouping(),
                                dialect.time().text(),
                                columns))
                .as(spec.path("id").asString())
                .containsExactly(
                        spec.path("separator").asString(),
                        String.valueOf(spec.path("header").asInt()),
                        spec.path("decimal").asString(),
                        spec.path("grouping").asString(),
                        spec.path("time").asString(),
                        spec.path("columns").asString());
        assertThat(seen.profile().dialect()).isEqualTo(dialect);
        assertThat(String.join(" ", seen.missing())).isEqualTo(spec.path("missing").asString(""));
    }

    @Test
    void saysWhenDayAndMonthCouldBeSwapped() {
        Guess<?> guess = TimeGuess.of(List.of("03/04/2026", "05/06/2026"));
        assertThat(guess.confidence()).isEqualTo(0.5);
        assertThat(guess.reason())
                .isEqualTo(
                        "2 of 2 values read as dd/MM/yyyy[ HH:mm[:ss]], but day and month could as"
                                + " well be swapped");
        assertThat(TimeGuess.of(List.of("03/13/2026")).confidence()).isEqualTo(0.95);
        assertThat(TimeGuess.of(List.of("2026-03-04")).confidence()).isEqualTo(0.95);
    }

    @Test
    void saysWhenASignMayBeDecimalOrGrouping() {
        Guess<?> guess = NumberGuess.of(List.of("1.250", "3.500"));
        assertThat(guess.confidence()).isEqualTo(0.5);
        assertThat(guess.reason()).contains("may also group thousands");
        assertThat(NumberGuess.of(List.of("1.250", "3.50")).confidence()).isEqualTo(0.95);
        assertThat(NumberGuess.of(List.of("12", "7")).confidence()).isEqualTo(0.9);
    }
}
