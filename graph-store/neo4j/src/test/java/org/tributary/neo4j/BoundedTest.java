// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

class BoundedTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    @Test
    void returnsWhatTheCallReturns() throws Exception {
        assertThat(new Bounded(Runnable::run).<Integer>call(SHORT, () -> 3)).isEqualTo(3);
    }

    @Test
    void givesUpOnACallThatNeverEnds() {
        Bounded neverRuns = new Bounded(task -> {});
        assertThatThrownBy(() -> neverRuns.call(SHORT, () -> 3))
                .isInstanceOf(TimeoutException.class);
    }

    @Test
    void passesOnWhatTheCallThrows() {
        assertThatThrownBy(
                        () ->
                                new Bounded(Runnable::run)
                                        .call(
                                                SHORT,
                                                () -> {
                                                    throw new IOException("disk");
                                                }))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IOException.class);
    }
}
