// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.cli.Terminal.Result;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;

/// Questions to the graph from the command line, in the words of the case.
class CypherTest {

    private static final String LEDGER =
            """
            Time,From Bank,From Account,Payer,To Bank,To Account,Amount,Currency
            2026-01-01 10:00,01,A,Ann,2,B,1000.00,EUR
            2026-01-02 12:30,2,B,,01,A,960.00,EUR
            """;

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() throws IOException {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = terminal.caseOf("Questions", folder, "ledger.csv", LEDGER);
    }

    @Test
    void keysBecomeNumbersAndNumbersAccountsAgain() {
        JsonNode answer =
                terminal.succeed(
                                "cypher",
                                caseFolder,
                                "MATCH (p:Party)-[:HOLDS]->(a:Account {id: '01:A'})"
                                        + "-[t:TRANSFER]->(b) RETURN p, a, t, b, t.paid AS minor",
                                "--json")
                        .json();

        assertThat(answer.at("/columns").toString())
                .isEqualTo("[\"p\",\"a\",\"t\",\"b\",\"minor\"]");
        assertThat(answer.at("/rows/0/0/name").asString()).isEqualTo("Ann");
        assertThat(answer.at("/rows/0/1/key").asString()).isEqualTo("01:A");
        assertThat(answer.at("/rows/0/2/source").asString()).isEqualTo("ledger.csv:2");
        assertThat(answer.at("/rows/0/3/key").asString()).isEqualTo("2:B");
        assertThat(answer.at("/rows/0/4").asLong()).isEqualTo(100_000);
        assertThat(answer.at("/complete").asBoolean()).isTrue();
    }

    @Test
    void onlyTextsThatNameAnAccountAreTakenForOne() {
        JsonNode answer =
                terminal.succeed(
                                "cypher",
                                caseFolder,
                                "RETURN '01:A' AS key, 'it\\'s 01:A' AS text, \"B\" AS number //"
                                        + " 'A'",
                                "--json")
                        .json();

        assertThat(answer.at("/rows/0").toString()).isEqualTo("[0,\"it's 01:A\",1]");
    }

    @Test
    void whatWritesIsRefused() {
        Result result = terminal.run("cypher", caseFolder, "MATCH (a:Account) DETACH DELETE a");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("Only queries that read are run");
        assertThat(
                        terminal.succeed("info", caseFolder, "--json")
                                .json()
                                .at("/graph/sum_agrees")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void moreRowsThanAskedForAreMentioned() {
        Result result =
                terminal.succeed("cypher", caseFolder, "MATCH (a:Account) RETURN a", "--limit", 1);

        assertThat(result.out()).contains("01:A").doesNotContain("2:B");
        assertThat(result.err()).contains("There are more rows");
    }
}
