// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

class InlineTasksTest {

    private final InlineTasks tasks = new InlineTasks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final List<String> told = new ArrayList<>();

    @Test
    void theResultIsThereWhenStartReturns() {
        var handle = tasks.start("Add", work -> 2 + 2, Outcome.of(sum -> told.add("sum " + sum)));

        assertThat(told).containsExactly("sum 4");
        assertThat(handle.state()).isEqualTo(TaskState.SUCCEEDED);
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void aFailureReachesTheOutcomeThatTakesIt() {
        var handle =
                tasks.start(
                        "Fail",
                        work -> {
                            throw new IOException("disk full");
                        },
                        Outcome.ignored().onFailure(e -> told.add(e.getMessage())));

        assertThat(told).containsExactly("disk full");
        assertThat(handle.state()).isEqualTo(TaskState.FAILED);
    }

    @Test
    void aFailureNobodyTakesIsNotSwallowed() {
        assertThatThrownBy(
                        () ->
                                tasks.start(
                                        "Fail",
                                        work -> {
                                            throw new IOException("disk full");
                                        },
                                        Outcome.ignored()))
                .isInstanceOf(TaskFailedException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void aCancelledJobStopsAtItsNextCheck() {
        var watched = new ArrayList<List<RunningTask>>();
        tasks.watch(
                running -> {
                    watched.add(running);
                    running.forEach(task -> task.handle().cancel());
                });
        var handle =
                tasks.start(
                        "Count",
                        work -> {
                            work.begin("Counting", 10);
                            return told.add("counted");
                        },
                        Outcome.<Boolean>ignored().onCancelled(() -> told.add("stopped")));

        assertThat(told).containsExactly("stopped");
        assertThat(handle.state()).isEqualTo(TaskState.CANCELLED);
        assertThat(watched).hasSize(2).last().isEqualTo(List.of());
    }

    @Test
    void progressIsAShareOfTheAnnouncedVolume() {
        var clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        var progress = new TaskProgress("Import", clock);
        assertThat(progress.snapshot())
                .isEqualTo(
                        new RunningTask(
                                progress, "Import", "", OptionalDouble.empty(), Duration.ZERO));

        progress.begin("Reading", 8);
        progress.done(2);
        assertThat(progress.snapshot().fraction()).hasValue(0.25);
        progress.done(100);
        assertThat(progress.snapshot().fraction()).hasValue(1.0);

        progress.begin("Saving", 0);
        assertThat(progress.snapshot().fraction()).isEmpty();
        assertThat(progress.snapshot().step()).isEqualTo("Saving");
    }
}
