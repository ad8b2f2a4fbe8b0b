// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Demo case|Demo case",
                "Harbour: phase 2/3|Harbour phase 2 3",
                "../../etc|etc",
                "C:\\x?.|C x",
                "招商 - 假设B|招商 - 假设B",
                "...|picture",
                "/:|picture",
            })
    void keepsWordsAndNothingAFileSystemMinds(String words, String name) {
        assertThat(FileNames.of(words, "picture")).isEqualTo(name);
    }

    @Test
    void longNamesEndBetweenCharacters() {
        assertThat(FileNames.of("\uD83D\uDC1F".repeat(200), "picture"))
                .isEqualTo("\uD83D\uDC1F".repeat(80));
    }
}
