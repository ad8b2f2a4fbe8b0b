// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class OneAtATimeTest {

    private final List<String> told = new ArrayList<>();
    private final OneAtATime jobs =
            new OneAtATime(
                    new InlineTasks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
                    busy -> told.add(busy ? "busy" : "idle"));

    @Test
    void saysThatItIsBusyBeforeAndIdleBeforeTheResultIsShown() {
        jobs.start("Add", work -> 2 + 2, sum -> told.add("sum " + sum));

        assertThat(told).containsExactly("idle", "busy", "idle", "sum 4");
    }

    @Test
    void whatAnOlderJobBringsIsNotShown() {
        jobs.start(
                "Older",
                work -> {
                    jobs.start("Newer", later -> "new", told::add);
                    return "old";
                },
                told::add);

        assertThat(told).contains("new").doesNotContain("old").endsWith("new");
    }

    @Test
    void aResultMayStartTheNextJob() {
        jobs.start(
                "One",
                work -> 1,
                one -> jobs.start("Two", work -> one + 1, two -> told.add("two")));

        assertThat(told).endsWith("busy", "idle", "two");
    }

    @Test
    void whatWasStoppedIsNotShown() {
        jobs.start(
                "Count",
                work -> {
                    jobs.stop();
                    return "counted";
                },
                told::add);

        assertThat(told).doesNotContain("counted").endsWith("idle");
    }

    @Test
    void aFailureEndsTheJobAndIsNotSwallowed() {
        assertThatThrownBy(() -> jobs.start("Read", this::unreadable, told::add))
                .isInstanceOf(TaskFailedException.class)
                .hasCauseInstanceOf(IOException.class);

        assertThat(told).endsWith("busy", "idle");
    }

    @Test
    void aFailureTheCallerKnowsIsToldByTheCallerAndOthersAreNot() {
        jobs.start(
                "Read",
                this::unreadable,
                told::add,
                IOException.class,
                failure -> told.add(failure.getMessage()));
        assertThat(told).endsWith("idle", "disk full");

        assertThatThrownBy(
                        () ->
                                jobs.start(
                                        "Read",
                                        this::unreadable,
                                        told::add,
                                        IllegalStateException.class,
                                        failure -> told.add("told")))
                .isInstanceOf(TaskFailedException.class);
        assertThat(told).doesNotContain("told");
    }

    private String unreadable(Work work) throws IOException {
        throw new IOException("disk full");
    }
}
