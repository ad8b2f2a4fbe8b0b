// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.FlowGraphs;
import org.tributary.ledger.casefile.FlowGraphs.Loaded;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

class StatementOrderTest {

    /// 100 to begin with; in 50, out 30, out 20, in 5, all on one day.
    private static final List<String> ROWS =
            List.of(
                    "?X;1:A;2026-01-05T00:00:00Z;50.00 EUR;;;;;;{\"balance\":\"150.00\"}",
                    "1:A;?Y;2026-01-05T00:00:00Z;30.00 EUR;;;;;;{\"balance\":\"120.00\"}",
                    "1:A;?Z;2026-01-05T00:00:00Z;20.00 EUR;;;;;;{\"balance\":\"100\"}",
                    "?X;1:A;2026-01-05T00:00:00Z;5.00 EUR;;;;;;{\"balance\":\"105.00\"}");

    @TempDir private Path folder;
    private Workshop shop;
    private CaseFile record;

    @BeforeEach
    void create() {
        shop = new Workshop(folder);
        record = shop.create();
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void take(String name, List<String> rows) throws IOException {
        Workshop.take(record, shop.ledger(name, String.join("\n", rows) + "\n"));
    }

    private List<Long> order() {
        Path cache = record.folder().resolve("cache");
        Loaded built = record.read(r -> FlowGraphs.load(r, cache, Work.UNOBSERVED));
        Loaded cached = record.read(r -> FlowGraphs.load(r, cache, Work.UNOBSERVED));
        assertThat(cached.origin()).isEqualTo(FlowGraphs.Origin.CACHE);
        assertThat(ids(cached.graph())).isEqualTo(ids(built.graph()));
        return ids(built.graph());
    }

    private static List<Long> ids(FlowGraph graph) {
        return IntStream.range(0, graph.transferCount()).mapToObj(graph::transferId).toList();
    }

    private void assertSound() {
        RecordCheck check = record.verify(Work.UNOBSERVED);
        assertThat(check.checks()).allMatch(RecordCheck.Check::ok, check.toString());
    }

    @Test
    void newestFirstIsRecognisedByTheRunningBalance() throws IOException {
        take("newest first.csv", ROWS.reversed());

        assertThat(order()).containsExactly(4L, 3L, 2L, 1L);
        assertSound();
    }

    @Test
    void oldestFirstStaysAsItsLinesAre() throws IOException {
        take("oldest first.csv", ROWS);

        assertThat(order()).containsExactly(1L, 2L, 3L, 4L);
        assertSound();
    }

    @Test
    void onlyTheFileThatRunsBackwardsIsTurnedRound() throws IOException {
        take("oldest first.csv", ROWS.subList(0, 2));
        take("newest first.csv", ROWS.subList(2, 4).reversed());

        assertThat(order()).containsExactly(1L, 2L, 4L, 3L);
        assertSound();
    }

    @Test
    void balancesThatFitBothWaysOrNeitherOrAreNoneDecideNothing() throws IOException {
        take(
                "both.csv",
                List.of(
                        "1:A;?Y;2026-01-05T00:00:00Z;30.00 EUR;;;;;;{\"balance\":\"0\"}",
                        "?Y;1:A;2026-01-05T00:00:00Z;30.00 EUR;;;;;;{\"balance\":\"30\"}"));
        take(
                "neither.csv",
                List.of(
                        "5:E;?Y;2026-01-05T00:00:00Z;30.00 EUR;;;;;;{\"balance\":\"x\"}",
                        "5:E;5:E;2026-01-05T00:00:00Z;30.00 EUR;;;;;;{\"balance\":\"9\"}",
                        "5:E;?Y;2026-01-05T00:00:00Z;1.00 EUR;;;;;;{\"balance\":\"9\"}",
                        "5:E;?Y;2026-01-05T00:00:00Z;2.00 EUR;;;;;;"));

        assertThat(order()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertSound();
    }
}
