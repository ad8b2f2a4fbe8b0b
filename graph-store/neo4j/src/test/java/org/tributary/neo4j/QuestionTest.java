// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.ledger.casefile.LedgerInMemory;
import org.tributary.ledger.graph.GraphAnswer;
import org.tributary.ledger.graph.GraphQuestion;
import org.tributary.ledger.graph.GraphValue;
import org.tributary.ledger.graph.QuestionRefusedException;
import org.tributary.ledger.work.Work;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class QuestionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir private static Path folder;
    private static GraphBench bench;
    private static Neo4jGraph graph;
    private static LedgerInMemory ledger;

    @BeforeAll
    static void start() {
        bench = new GraphBench();
        ledger = GraphBench.smallLedger();
        graph = bench.open(folder.resolve("graph"));
        graph.bringUpToDate(ledger, Work.UNOBSERVED);
    }

    @AfterAll
    static void stop() {
        graph.close();
        bench.close();
    }

    private static GraphAnswer ask(String text) {
        return graph.ask(new GraphQuestion(text, 100, PATIENCE), Work.UNOBSERVED);
    }

    @Test
    void answersInTheNumbersOfTheRecord() {
        GraphAnswer answer =
                ask(
                        "MATCH p=(a:Account {id: 0})-[t:TRANSFER]->(b:Account {id: 1}) RETURN a, t,"
                            + " p, count(*) AS n, null AS none, 1.5 AS half, [1, 'x'] AS list, {k:"
                            + " true} AS map ORDER BY t.row");

        assertThat(answer.columns())
                .containsExactly("a", "t", "p", "n", "none", "half", "list", "map");
        assertThat(answer.rows()).hasSize(2);
        assertThat(answer.complete()).isTrue();
        List<GraphValue> first = answer.rows().getFirst();
        assertThat(first.subList(0, 2))
                .containsExactly(new GraphValue.OfAccount(0), new GraphValue.OfTransfer(1));
        assertThat(first.get(2))
                .isEqualTo(
                        new GraphValue.Many(
                                List.of(
                                        new GraphValue.OfAccount(0),
                                        new GraphValue.OfTransfer(1),
                                        new GraphValue.OfAccount(1))));
        assertThat(first.get(3)).isEqualTo(new GraphValue.Whole(1));
        assertThat(first.get(4)).isEqualTo(new GraphValue.Nothing());
        assertThat(first.get(5)).isEqualTo(new GraphValue.Fraction(1.5));
    }

    @Test
    void bringsNoMoreRowsThanAskedForAndSaysSo() {
        GraphAnswer answer =
                graph.ask(
                        new GraphQuestion("MATCH (a:Account) RETURN a", 3, PATIENCE),
                        Work.UNOBSERVED);

        assertThat(answer.rows()).hasSize(3);
        assertThat(answer.complete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (x:Account {id: 99}) RETURN x",
                "MATCH (a:Account) SET a.id = 7",
                "MATCH (a:Account) DETACH DELETE a",
                "MERGE (x:Account {id: 99})",
                "MATCH (a) CALL (a) { REMOVE a.id } RETURN 1",
                "CREATE INDEX FOR (a:Account) ON (a.other)",
                "DROP CONSTRAINT x IF EXISTS",
                "CREATE DATABASE other",
                "CALL dbms.listConfig() YIELD name RETURN name",
            })
    void refusesWhatDoesMoreThanRead(String query) {
        assertThatThrownBy(() -> ask(query)).isInstanceOf(QuestionRefusedException.class);
        assertThat(graph.reconcile(ledger, Work.UNOBSERVED).agrees()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "load/**/csv from 'http://127.0.0.1/x' as line return line",
                "LOAD CSV FROM 'fi' + 'le:///etc/passwd' AS l RETURN l",
                "CALL db.labels() YIELD label RETURN label",
            })
    void refusesWhatReachesBeyondTheGraph(String query) {
        assertThatThrownBy(() -> ask(query))
                .isInstanceOf(QuestionRefusedException.class)
                .hasMessageContaining("beyond the graph");
    }

    @Test
    void saysWhereAQueryIsNotUnderstood() {
        assertThatThrownBy(() -> ask("MATCH (a RETURN a"))
                .isInstanceOf(QuestionRefusedException.class)
                .hasMessageContaining("not understood")
                .hasMessageContaining("line 1");
    }

    @Test
    void givesUpAfterItsPatience() {
        GraphQuestion endless =
                new GraphQuestion(
                        "UNWIND range(1, 1000000000) AS x UNWIND range(1, 1000000000) AS y"
                                + " RETURN sum(x * y % 7)",
                        10, Duration.ofSeconds(1));

        assertThatThrownBy(() -> graph.ask(endless, Work.UNOBSERVED))
                .isInstanceOf(QuestionRefusedException.class)
                .hasMessageContaining("given up after 1 seconds");
    }
}
