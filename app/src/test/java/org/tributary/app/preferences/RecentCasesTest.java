// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

class RecentCasesTest {

    @Test
    void aCaseOpenedAgainMovesToTheTopAndStandsThereOnce() {
        var cases =
                new RecentCases(List.of())
                        .opened(recent("a", 1))
                        .opened(recent("b", 2))
                        .opened(recent("a", 3));

        assertThat(cases.cases()).containsExactly(recent("a", 3), recent("b", 2));
    }

    @Test
    void forgetsTheOldestBeyondTheLimit() {
        var cases =
                IntStream.rangeClosed(0, RecentCases.LIMIT)
                        .boxed()
                        .reduce(
                                new RecentCases(List.of()),
                                (list, n) -> list.opened(recent("c" + n, n)),
                                (x, y) -> y);

        assertThat(cases.cases()).hasSize(RecentCases.LIMIT).doesNotContain(recent("c0", 0));
    }

    @Test
    void findsTheCaseHoweverItsFolderIsWritten() {
        var cases = new RecentCases(List.of(recent("a", 1)));

        assertThat(cases.without(Path.of("/cases/x/../a")).cases()).isEmpty();
    }

    private static RecentCase recent(String name, int second) {
        return new RecentCase(Path.of("/cases", name), name, Instant.ofEpochSecond(second));
    }
}
