// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which way a graph takes to hold what the record has gained.
class WaysToGrowTest {

    @ParameterizedTest
    @CsvSource({
        "0, 80000, false",
        "0, 90000, true",
        "1000000, 100000, false",
        "1000000, 150000, true",
        "5000000, 1000, false",
        "5000000, 100000, false",
        "5000000, 1000000, true",
        "50000000, 2000000, false",
        "50000000, 4000000, true"
    })
    void littleIsAddedAndMuchIsMadeAnew(long held, long missing, boolean anew) {
        assertThat(Neo4jGraph.isQuickerAnew(held, missing)).isEqualTo(anew);
    }
}
